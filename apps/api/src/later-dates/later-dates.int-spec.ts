import { jest } from '@jest/globals';
import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const ROUND = '/api/v1/rounds/2022-t1';
const LATER = { dueOn: '2022-01-14', reason: 'More was asked for than there is.' };

/** Three files: one that will run over, one that already has, and one that was decided on. */
beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await database.query(`UPDATE round SET conducted_now = '2021-11-10T08:00:00Z' WHERE id = '2022-t1'`);
  const journal = new JournalWriter(database, '2022-t1');
  await journal.decide('funding-round/2022-t1', [{ type: 'phaseEntered', data: { phase: 'ALLOCATION' } }]);
  for (const [code, receivedAt, decisionDueOn] of [
    ['gm0518-1', '2021-09-20T08:00:00.000Z', '2021-11-15'],
    ['gm0363-1', '2021-09-13T08:00:00.000Z', '2021-11-08'],
    ['gm0599-1', '2021-09-21T08:00:00.000Z', '2021-11-16'],
  ] as const) {
    const leadMunicipality = code.slice(0, 6).toUpperCase();
    const received = { applicationId: `2022-t1/${code}`, leadMunicipality, receivedAt, decisionDueOn };
    await journal.receive(`application/2022-t1/${code}`, applicationReceived(received));
  }
  const notified = { caseReference: 'VG-1', notifiedOn: '2021-11-09', objectionEndsOn: '2021-12-21' };
  await journal.decide('application/2022-t1/gm0599-1', [
    { type: 'applicationRejected', data: { caseReference: 'VG-1', ground: 'CEILING_EXHAUSTED' } },
    { type: 'decisionNotified', data: { decision: 'REJECTION', ...notified } },
  ]);
});
afterAll(() => tested?.api.close());

describe('naming a later date for every file that will run over its term', () => {
  it('shows first which files it is about, what stands and why, and which cannot be told', async () => {
    const { body } = await tested.get(`${ROUND}/later-dates?dueOn=2022-01-15`, { as: 'demo-administrator' });
    expect(body).toMatchObject({ plannedOn: '2021-12-17', dueOn: '2022-01-15', proposal: '2022-01-17' });
    const items = body['items'] as unknown as readonly Record<string, unknown>[];
    expect(items.map(({ code, refused }) => [code, (refused as { code: string } | undefined)?.code])).toEqual([
      ['gm0363-1', 'TOO_LATE_TO_DEFER'],
      ['gm0518-1', undefined],
    ]);
    expect(items[1]).toMatchObject({ standing: { dueOn: '2021-11-15', article: 'Awb 4:13(2)' } });
  });

  it.each([
    ['an assessor may not', 'demo-assessor-jenv', LATER, 403, 'WRONG_ROLE'],
    ['a municipality may not', 'demo-gm0518', LATER, 403, 'WRONG_ROLE'],
    ['not without a reason', 'demo-administrator', { dueOn: LATER.dueOn }, 400, 'INPUT_INVALID'],
    ['not to a day that does not exist', 'demo-administrator', { ...LATER, dueOn: '2022-02-30' }, 422, 'DATE_INVALID'],
    ['each file is asked, and the engine is away', 'demo-administrator', LATER, 503, 'ENGINE_UNAVAILABLE'],
  ])('%s', async (_, as, body, status, code) => {
    const answered = await tested.post(`${ROUND}/later-dates`, { as, body });
    expect([answered.status, answered.body['code']]).toEqual([status, code]);
  });

  it('lists what is refused when nothing can be told', async () => {
    await suite().database.query(`UPDATE deadline SET done_at = now() WHERE stream LIKE '%gm0518-1'`);
    const { status, body } = await tested.post(`${ROUND}/later-dates`, { as: 'demo-administrator', body: LATER });
    expect([status, body]).toMatchObject([
      200,
      { told: [], refused: [{ applicationId: '2022-t1/gm0363-1', code: 'TOO_LATE_TO_DEFER' }] },
    ]);
  });

  it('is offered to an administrator among the possible actions of the round', async () => {
    const { body } = await tested.get(ROUND, { as: 'demo-administrator' });
    expect(body['possibleActions']).toContainEqual({ action: 'nameLaterDates', allowed: true });
  });
});
