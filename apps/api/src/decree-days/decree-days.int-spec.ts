import { jest } from '@jest/globals';
import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const DECREE = '/api/v1/rounds/2022-t1/decree-days';
const DAYS = { year: 2021, days: ['2021-11-15'], reason: 'The decree appeared.' };
const administrator = 'demo-administrator';

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: administrator, body: roundBody() });
  const journal = new JournalWriter(database, '2022-t1');
  await journal.receive('application/2022-t1/gm0518-1', applicationReceived());
});
afterAll(() => tested?.api.close());

describe('the decree days of a round, over HTTP', () => {
  it('shows first which ends would move, from what to what and why', async () => {
    const { status, body } = await tested.get(`${DECREE}/consequences?year=2021&days=2021-11-15`, {
      as: administrator,
    });
    expect([status, body]).toMatchObject([
      200,
      {
        previousDays: ['2021-05-14'],
        items: [
          { code: 'gm0518-1', ends: [{ deadline: 'DECISION', previousDueOn: '2021-11-15', dueOn: '2021-11-16' }] },
        ],
      },
    ]);
    expect(JSON.stringify(body['items'])).toContain('day equated by Royal Decree');
  });

  it.each([
    ['an approver may not', 'demo-approver-jenv', DAYS, 403, 'WRONG_ROLE'],
    ['not without a reason', administrator, { ...DAYS, reason: undefined }, 400, 'INPUT_INVALID'],
    ['not with a day that does not exist', administrator, { ...DAYS, days: ['2021-11-31'] }, 422, 'DATE_INVALID'],
    ['an administrator is passed on to the engine', administrator, DAYS, 503, 'ENGINE_UNAVAILABLE'],
  ])('%s', async (_, as, body, status, code) => {
    const answered = await tested.post(DECREE, { as, body });
    expect([answered.status, answered.body['code']]).toEqual([status, code]);
  });

  it('refuses to look at days that are none of the year, or that change nothing', async () => {
    const codes = [];
    for (const query of ['year=2021&days=2022-05-27', 'year=2021&days=2021-05-14', 'year=2050&days='])
      codes.push((await tested.get(`${DECREE}/consequences?${query}`, { as: administrator })).body['code']);
    expect(codes).toEqual(['DATE_INVALID', 'DECREE_DAYS_UNCHANGED', 'HOLIDAY_YEARS_INVALID']);
  });

  it('once it is told, every date of the round reckons with it', async () => {
    const journal = new JournalWriter(suite().database, '2022-t1');
    const { body } = await tested.get('/api/v1/rounds/2022-t1', { as: administrator });
    const { holidays } = body['terms'] as unknown as { holidays: { days: Record<string, string> } };
    const changed = { ...holidays, days: { ...holidays.days, '2021-11-15': 'ROYAL_DECREE' } };
    const fact = { year: 2021, days: ['2021-11-15'], previousDays: ['2021-05-14'], holidays: changed };
    await journal.decide('funding-round/2022-t1', [{ type: 'decreeDaysChanged', data: fact }]);
    const file = await tested.get('/api/v1/rounds/2022-t1/applications/gm0518-1', { as: administrator });
    const dates = file.body['deadlines'] as unknown as { code: string; dueOn: string }[];
    expect(dates.find(({ code }) => code === 'DECISION')?.dueOn).toBe('2021-11-16');
  });
});
