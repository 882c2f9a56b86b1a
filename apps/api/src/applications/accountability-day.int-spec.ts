import { jest } from '@jest/globals';
import { DUE_MOVED } from '@ronde/contracts';
import { readOutbox } from '@ronde/persistence';
import { JournalWriter, TOLD_ROUND, toldRound, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
const FILE = `/api/v1/rounds/${TOLD_ROUND}/applications/gm0363-1`;
const STREAM = `application/${TOLD_ROUND}/gm0363-1`;
let tested: TestedApi;

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await toldRound(database);
  await database.query(`UPDATE round SET conducted_now = '2021-10-11T08:00:00Z'`);
});
afterAll(() => tested?.api.close());

const as = 'demo-administrator';
const see = (day: string) => tested.get(`${FILE}/accountability/consequences?receivedFromBzkOn=${day}`, { as });
const right = { receivedFromBzkOn: '2021-10-04', activitiesFinished: true, spent: [], correctsDay: true };

describe('the day on which SiSa information came in, mistyped', () => {
  it('is shown with what would follow, and nothing changes', async () => {
    // Monday 4 October 2021 + 154 days = Monday 7 March 2022
    expect(await see('2021-10-04')).toMatchObject({
      status: 200,
      body: {
        before: { receivedFromBzkOn: '2021-09-20', settlementDueOn: '2022-02-21', late: false },
        after: { receivedFromBzkOn: '2021-10-04', termStartsOn: '2021-10-04', settlementDueOn: '2022-03-07' },
        mails: [{ mail: 'accountability-received', to: 'GM0363' }],
      },
    });
    expect(await see('2021-09-20')).toMatchObject({ status: 409, body: { code: 'NOTHING_TO_CORRECT' } });
    expect(await see('2021-10-12')).toMatchObject({ status: 422, body: { code: 'DATE_INVALID' } });
  });

  it('is corrected with a reason, and the work to settle moves along', async () => {
    const { database } = suite();
    const opened = { taskId: `${TOLD_ROUND}/gm0363-1/settlement`, dueOn: '2022-02-21', unmetEvaluations: [] };
    const journal = new JournalWriter(database, TOLD_ROUND, '2021-10-11T07:00:00.000Z', 'opens');
    await journal.decide(STREAM, [{ type: 'settlementOpened', data: opened }]);
    const correct = (more: object) => tested.post(`${FILE}/accountability`, { as, body: { ...right, ...more } });
    expect(await correct({})).toMatchObject({ status: 422, body: { code: 'REASON_REQUIRED' } });
    expect((await correct({ reason: 'Typed 20 September for 4 October.' })).status).toBe(201);
    const [row] = await database.query(`SELECT due_on FROM deadline WHERE stream = $1 AND code = 'SETTLEMENT'`, [
      STREAM,
    ]);
    expect(row).toEqual({ due_on: '2022-03-07' });
    const sent = await readOutbox(database, { stream: STREAM, kind: 'engine', limit: 20 });
    const moved = sent.filter(({ payload }) => (payload as { signal?: string }).signal === DUE_MOVED);
    expect(moved).toMatchObject([
      { target: `task/${TOLD_ROUND}/gm0363-1/settlement`, payload: { payload: { dueOn: '2022-03-07' } } },
    ]);
  });
});
