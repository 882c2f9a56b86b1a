import { jest } from '@jest/globals';
import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;
let journal: JournalWriter;

const ROUND = '/api/v1/rounds/2022-t1';
const DOWN = { from: '2021-10-01T19:00:00.000Z', to: '2021-10-01T23:30:00.000Z', reason: 'The portal was down.' };
const administrator = 'demo-administrator';

/** The call closed on Friday 1 October 2021; the application came that night. */
beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: administrator, body: roundBody() });
  journal = new JournalWriter(database, '2022-t1');
  await journal.decide('funding-round/2022-t1', [{ type: 'phaseEntered', data: { phase: 'CALL' } }]);
  const late = { flags: ['LATE'] as const, receivedAt: '2021-10-01T23:00:00.000Z', decisionDueOn: '2021-11-29' };
  await journal.receive('application/2022-t1/gm0518-1', applicationReceived(late));
});
afterAll(() => tested?.api.close());

describe('an outage of the electronic channel, over HTTP', () => {
  it.each([
    ['a municipality may not write it down', 'demo-gm0518', DOWN, 403, 'WRONG_ROLE'],
    ['not without what did not work', administrator, { ...DOWN, reason: undefined }, 400, 'INPUT_INVALID'],
    ['not at a time that cannot be', administrator, { ...DOWN, to: '2021-10-32T00:00:00Z' }, 400, 'INPUT_INVALID'],
    ['an administrator is passed on to the engine', administrator, DOWN, 503, 'ENGINE_UNAVAILABLE'],
  ])('%s', async (_, as, body, status, code) => {
    const answered = await tested.post(`${ROUND}/outages`, { as, body });
    expect([answered.status, answered.body['code']]).toEqual([status, code]);
  });

  it('written down afterwards, it stands beside the late application as its excuse', async () => {
    const file = () => tested.get(`${ROUND}/applications/gm0518-1`, { as: administrator });
    expect((await file()).body['lateExcuse']).toBeUndefined();
    const { from, to } = DOWN;
    await journal.decide('funding-round/2022-t1', [{ type: 'outageRecorded', data: { outageId: 'o1', from, to } }]);
    expect((await file()).body).toMatchObject({ flags: ['LATE'], lateExcuse: { outageId: 'o1', from, to } });
  });
});
