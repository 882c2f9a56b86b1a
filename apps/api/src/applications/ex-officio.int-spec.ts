import { jest } from '@jest/globals';
import { applicationStream } from '@ronde/contracts';
import { JournalWriter, people, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { applicationBody, roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
const ROUND = '/api/v1/rounds/2022-t1';
const FILE = `${ROUND}/applications/gm0518-1`;
let tested: TestedApi;

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await database.query(`UPDATE round SET phase = 'CALL', conducted_now = '2021-09-20T08:00:00Z'`);
  await tested.post(`${ROUND}/applications`, { as: 'demo-gm0518', body: applicationBody() });
  const writer = new JournalWriter(database, '2022-t1');
  const line = { projectId: 'p1', component: 'RESILIENCE', requestedCents: 8_000_000, awardedCents: 7_000_000 };
  const duties = { evaluationDuty: false, rorDuty: false };
  const award = { caseReference: 'VG-1', allocationId: 'a', totalCents: 7_000_000, lines: [{ ...line, ...duties }] };
  const started = { monitoringId: '2022-t1/gm0518-1', evaluations: [], accountabilityDueOn: '2023-07-15' };
  await writer.decide(
    applicationStream('2022-t1/gm0518-1'),
    [
      { type: 'awardDecided', data: award },
      { type: 'executionStarted', data: started },
    ],
    people.approver,
  );
});
afterAll(() => tested?.api.close());

const open = (as: string, body: object) => tested.post(`${FILE}/ex-officio-settlement`, { as, body });
const body = { reason: 'Nothing came.' };

describe('settling ex officio over HTTP', () => {
  it.each([
    ['a municipality may not', 'demo-gm0518', body, 403, 'WRONG_ROLE'],
    ['an approver may not', 'demo-approver-jenv', body, 403, 'WRONG_ROLE'],
    ['not without a reason', 'demo-administrator', {}, 400, 'INPUT_INVALID'],
    ['an administrator is passed on to the engine', 'demo-administrator', body, 503, 'ENGINE_UNAVAILABLE'],
  ])('%s', async (_, as, wanted, status, code) => {
    const answered = await open(as, wanted);
    expect([answered.status, answered.body['code']]).toEqual([status, code]);
  });

  it('is offered with the reason why not, while accountability is awaited', async () => {
    const { body: file } = await tested.get(FILE, { as: 'demo-administrator' });
    expect(file['possibleActions']).toContainEqual(
      expect.objectContaining({ action: 'openExOfficio', allowed: false, code: 'ACCOUNTABILITY_AWAITED' }),
    );
  });
});
