import { jest } from '@jest/globals';
import type { Fact } from '@ronde/domain';
import { latestPosition } from '@ronde/persistence';
import { applicationReceived, JournalWriter, people, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../testing/api-for.js';
import { roundBody } from '../testing/bodies.js';

jest.setTimeout(600_000);
const suite = withDatabase();
let tested: TestedApi;

const roundId = '2022-t1';
const ROUND = `/api/v1/rounds/${roundId}`;
const due = { dueOn: '2023-03-01', dueAt: '2023-03-01T23:00:00.000Z' };
const line = {
  ...{ projectId: 'p1', component: 'RESILIENCE', requestedCents: 8_000_000, awardedCents: 7_000_000 },
  ...{ evaluationDuty: true, rorDuty: false },
};

/** One file that waits for its supplement and one that waits for its settlement, which `demo-deputy` prepared. */
beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  const journal = new JournalWriter(database, roundId);
  const applicationId = `${roundId}/gm0518-2`;
  await journal.receive(`application/${roundId}/gm0518-1`, applicationReceived({ deficiencies: ['BUDGET'] }));
  await journal.decide(`application/${roundId}/gm0518-1`, [
    { type: 'supplementRequested', data: { deficiencies: ['BUDGET'], ...due } },
  ]);
  await journal.receive(`application/${applicationId}`, applicationReceived({ applicationId }));
  const facts: Fact[] = [
    { type: 'awardDecided', data: { caseReference: 'VG-1', allocationId: 'a1', lines: [line], totalCents: 7_000_000 } },
    {
      type: 'decisionNotified',
      data: {
        decision: 'AWARD',
        caseReference: 'VG-1',
        notifiedOn: '2021-12-20',
        objectionEndsOn: '2022-01-31',
        paymentDueOn: '2022-01-31',
      },
    },
    { type: 'settlementOpened', data: { taskId: 't6', dueOn: '2023-12-21', unmetEvaluations: [] } },
  ];
  await journal.decide(`application/${applicationId}`, facts);
  const intention = {
    settledCents: 1,
    grounds: ['NOT_FULLY_EXECUTED'],
    reason: 'less was done',
    viewsDueOn: due.dueOn,
  };
  const deputy = { ...people.administrator, id: 'demo-deputy' };
  await journal.decide(`application/${applicationId}`, [{ type: 'settlementIntended', data: intention }], deputy);
  const evaluation = { evaluationId: `${applicationId}/p1`, roundId, applicationId, projectId: 'p1', ...due };
  await journal.decide(`evaluation/${applicationId}/p1`, [{ type: 'evaluationOpened', data: evaluation }]);
});
afterAll(() => tested?.api.close());

const report = { kind: 'EFFECT', executor: 'EXTERNAL', independent: true, title: 'What it brought' };
const ACTS = {
  submitSupplement: [`applications/gm0518-1/supplement`, { supplied: ['BUDGET'] }],
  withdraw: [`applications/gm0518-1/withdrawal`, { projectIds: 'ALL' }],
  submitEvaluation: [`evaluations/gm0518-2/p1/report`, report],
  decideSettlement: [`applications/gm0518-2/settlement`, { settledCents: 7_000_000 }],
} as const;

const OTHERS: readonly (readonly [keyof typeof ACTS, string, string, string])[] = (
  ['submitSupplement', 'withdraw', 'submitEvaluation'] as const
).flatMap((act) => [
  [act, 'another municipality', 'demo-gm0363', 'NOT_YOUR_MUNICIPALITY'],
  [act, 'a partner that does not lead', 'demo-gm1916', 'NOT_YOUR_MUNICIPALITY'],
  [act, 'an administrator', 'demo-administrator', 'WRONG_ROLE'],
  [act, 'an approver', 'demo-approver-jenv', 'WRONG_ROLE'],
  [act, 'an assessor', 'demo-assessor-szw', 'WRONG_ROLE'],
  [act, 'an auditor', 'demo-auditor', 'WRONG_ROLE'],
]);

const SETTLERS: typeof OTHERS = [
  ['decideSettlement', 'the approver of the other ministry', 'demo-approver-szw', 'NOT_YOUR_MINISTRY'],
  ['decideSettlement', 'an approver who prepared it', 'demo-deputy-approver', 'OWN_WORK'],
  ['decideSettlement', 'an administrator', 'demo-administrator', 'WRONG_ROLE'],
  ['decideSettlement', 'the municipality itself', 'demo-gm0518', 'WRONG_ROLE'],
  ['decideSettlement', 'an assessor', 'demo-assessor-jenv', 'WRONG_ROLE'],
  ['decideSettlement', 'an operator', 'demo-operator', 'WRONG_ROLE'],
];

test.each([...OTHERS, ...SETTLERS])('%s is not for %s, and nothing changes', async (act, _, as, code) => {
  const [path, body] = ACTS[act];
  const [folder = '', file = ''] = path.split('/');
  const stream = `${folder.slice(0, -1)}/${roundId}/${file}${folder === 'evaluations' ? '/p1' : ''}`;
  const before = await latestPosition(suite().database, stream);
  const answered = await tested.post(`${ROUND}/${path}`, { as, body });
  expect(answered).toMatchObject({ status: 403, body: { code } });
  expect(await latestPosition(suite().database, stream)).toBe(before);
});

describe('who may never do it hears that, whatever is wrong with what they sent', () => {
  const bodies: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['a field that nobody knows', { colour: 'red' }],
    ['a day that does not exist', { closesOn: '2026-02-30', reason: 'x' }],
    ['JSON that is cut short', '{"reason": '],
    ['a text that cannot be kept', { reason: 'abc\u0000def' }],
  ];
  const paths = [
    ...Object.values(ACTS).map(([path]) => path),
    ...['call-closing', 'cancellation', 'applications', 'decree-days', 'applications/gm0518-1/deadlines'],
    'applications/gm9999-9/rejection',
  ];
  test.each(paths.flatMap((path) => bodies.map(([name, body]) => [path, name, body] as const)))(
    'an operator at %s with %s',
    async (path, _, body) => {
      const headers = { 'content-type': 'application/json' };
      const answered = await tested.post(`${ROUND}/${path}`, { as: 'demo-operator', body: body as object, headers });
      expect(answered).toMatchObject({ status: 403, body: { code: 'WRONG_ROLE', errors: [] } });
      expect(answered.body['detail']).toMatch(/^Only .* may do this\.$/);
    },
  );

  test('and the attempt is written down', async () => {
    const stream = `refused/funding-round/${roundId}`;
    const attempts = await latestPosition(suite().database, stream);
    await tested.post(`${ROUND}/cancellation`, { as: 'demo-operator', body: {} });
    expect(await latestPosition(suite().database, stream)).toBe(attempts + 1);
  });

  test('who may do it is told what is wrong', async () => {
    const answered = await tested.post(`${ROUND}/cancellation`, { as: 'demo-administrator', body: {} });
    expect(answered).toMatchObject({ status: 400, body: { errors: [{ field: 'reason', code: 'FIELD_REQUIRED' }] } });
  });
});

test('the right people are let through: receipts are stored, a decision is passed on to the engine, which is away', async () => {
  const statusFor = async (act: keyof typeof ACTS, as: string) => {
    const [path, body] = ACTS[act];
    return (await tested.post(`${ROUND}/${path}`, { as, body })).status;
  };
  expect(await statusFor('submitSupplement', 'demo-gm0518')).toBe(201);
  expect(await statusFor('withdraw', 'demo-gm0518')).toBe(201);
  expect(await statusFor('submitEvaluation', 'demo-gm0518')).toBe(201);
  expect(await statusFor('decideSettlement', 'demo-approver-jenv')).toBe(503);
});
