import { jest } from '@jest/globals';
import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
const ROUND = '/api/v1/rounds/2022-t1';
const CLAIM = `${ROUND}/recoveries/gm0518-1/1`;
let tested: TestedApi;

beforeAll(async () => {
  tested = await apiFor(suite().database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await suite().database.query(`UPDATE round SET conducted_now = '2024-01-15T10:00:00Z'`);
  const writer = new JournalWriter(suite().database, '2022-t1', '2023-10-31T08:00:00.000Z');
  await writer.receive('application/2022-t1/gm0518-1', applicationReceived());
  const opening = {
    ...{ recoveryId: '2022-t1/gm0518-1/1', roundId: '2022-t1', applicationId: '2022-t1/gm0518-1', cause: 'SETTLEMENT' },
    ...{ caseReference: 'VG-1', principalCents: 2_000_000, notifiedOn: '2023-09-18' },
    ...{ dueOn: '2023-10-30', dueAt: '2023-10-30T23:00:00.000Z' },
  };
  await writer.decide('recovery/2022-t1/gm0518-1/1', [
    { type: 'recoveryOpened', data: opening },
    { type: 'repaymentDefaulted', data: { dueOn: '2023-10-30', remainingCents: 2_000_000 } },
  ]);
});
afterAll(() => tested?.api.close());

const act = (as: string, path: string, body: object) => tested.post(`${CLAIM}/${path}`, { as, body });
const money = { amountCents: 500_000, receivedOn: '2024-01-12' };
const parts = { instalments: [{ dueOn: '2024-03-01', amountCents: 2_000_000 }], reason: 'The budget.' };

describe('claims over HTTP', () => {
  it.each([
    ['a municipality registers nothing', 'demo-gm0518', 'repayments', money, 403, 'WRONG_ROLE'],
    ['an approver registers no money', 'demo-approver-jenv', 'repayments', money, 403, 'WRONG_ROLE'],
    ['an administrator fixes no interest', 'demo-administrator', 'interest', {}, 403, 'WRONG_ROLE'],
    ['nothing is let go without a reason', 'demo-approver-jenv', 'write-off', {}, 400, 'INPUT_INVALID'],
    [
      'no plan without a reason',
      'demo-administrator',
      'payment-plan',
      { ...parts, reason: '' },
      422,
      'REASON_SAYS_NOTHING',
    ],
    [
      'an administrator is passed on to the engine',
      'demo-administrator',
      'repayments',
      money,
      503,
      'ENGINE_UNAVAILABLE',
    ],
    ['a plan too', 'demo-administrator', 'payment-plan', parts, 503, 'ENGINE_UNAVAILABLE'],
    ['a last call too', 'demo-administrator', 'payment-reminder', {}, 503, 'ENGINE_UNAVAILABLE'],
  ])('%s', async (_, as, path, body, status, code) => {
    const answered = await act(as, path, body);
    expect([answered.status, answered.body['code']]).toEqual([status, code]);
  });

  it('are read with what is owed today, how the interest comes about, and what can be done', async () => {
    const { body } = await tested.get(CLAIM, { as: 'demo-approver-jenv' });
    expect(body).toMatchObject({
      status: 'DEFAULT',
      owed: { principalCents: 2_000_000, interestCents: 0, unfixedCents: 26_120 },
      interest: [
        { days: 62, basisPoints: 600, cents: 20_383 },
        { days: 15, basisPoints: 700, cents: 5_737 },
      ],
      nextDueOn: null,
    });
    expect(body['possibleActions']).toContainEqual({ action: 'fixInterest', allowed: true });
  });

  it('are seen by their own municipality and by no other', async () => {
    const list = await tested.get(`${ROUND}/recoveries?status=DEFAULT`, { as: 'demo-gm0518' });
    expect(list.body['items']).toMatchObject([{ recovery: 'gm0518-1/1', principalCents: 2_000_000 }]);
    expect((await tested.get(`${ROUND}/recoveries`, { as: 'demo-gm0363' })).body['items']).toEqual([]);
    expect((await tested.get(CLAIM, { as: 'demo-gm0363' })).status).toBe(403);
  });
});
