import { jest } from '@jest/globals';
import { AMOUNT_LOWERED, DUE_MOVED } from '@ronde/contracts';
import { deadlinesOf, readLedger } from '@ronde/persistence';
import { people } from '@ronde/testing';
import { claimedFile } from '../../testing/claimed-file.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const roundOf = (stream: string): string => stream.split('/')[1] ?? '';
const ended = (stream: string): Promise<string> => world().client.workflow.getHandle(stream).result();
const PARTS = [
  { dueOn: '2023-12-01', amountCents: 1_000_000 },
  { dueOn: '2024-01-15', amountCents: 1_000_000 },
];

describe('a claim on what was paid too much', () => {
  it('is paid within its term, in two goes, and then closed; what came back stands in the ledger', async () => {
    const file = await claimedFile(world());
    const first = { amountCents: 500_000, receivedOn: '2023-10-02' };
    expect(await file.decide('registerRepayment', '2023-10-03', first)).toBe('repaymentReceived');
    expect(await file.decide('registerRepayment', '2023-10-03', { ...first, amountCents: 1_500_001 })).toBe(
      'ABOVE_OWED',
    );
    const rest = { amountCents: 1_500_000, receivedOn: '2023-10-30' };
    expect(await file.decide('registerRepayment', '2023-10-30', rest)).toBe('repaymentReceived recoveryPaid');
    expect(await ended(file.stream)).toBe('PAID');
    expect((await readLedger(world().database(), roundOf(file.stream))).RETURNED).toBe(2_000_000);
    expect(await file.mails()).toEqual([
      'recovery-claim > GM0518',
      'repayment-received > GM0518',
      'recovery-paid > GM0518',
    ]);
  });

  it('that is not paid in time is in default: interest runs, a person calls to pay and fixes the interest', async () => {
    const file = await claimedFile(world(), 'jumps');
    await world().untilFact(file.stream, 'recoveryFollowUpOpened');
    expect(await file.types()).toEqual([
      ...['recoveryOpened', 'repaymentReminded', 'repaymentReminded', 'repaymentDefaulted', 'recoveryFollowUpOpened'],
    ]);
    expect(await file.decide('demandPayment', '2023-11-06')).toBe('repaymentDemanded');
    const due = await deadlinesOf(world().database(), file.stream);
    expect(due).toMatchObject([{ code: 'REPAYMENT', dueOn: '2023-11-20' }]);
    const late = { amountCents: 2_000_000, receivedOn: '2024-01-15' };
    expect(await file.decide('registerRepayment', '2024-01-16', late)).toBe('repaymentReceived');
    expect(await file.decide('fixInterest', '2024-01-17', {}, people.administrator)).toBe('WRONG_ROLE');
    expect(await file.decide('fixInterest', '2024-01-17', {}, people.approver)).toBe('interestFixed');
    // 62 days of 2023 at 6 % and 15 of 2024 at 7 %, each rounded down
    expect(await file.latest('interestFixed')).toMatchObject({ until: '2024-01-15', cents: 20_383 + 5_737 });
    const interest = { amountCents: 26_120, receivedOn: '2024-02-01' };
    expect(await file.decide('registerRepayment', '2024-02-01', interest)).toBe('repaymentReceived recoveryPaid');
    expect(await ended(file.stream)).toBe('PAID');
    expect((await readLedger(world().database(), roundOf(file.stream))).RETURNED).toBe(2_000_000);
  });

  it('may be paid in parts, and is in default again when a part does not come', async () => {
    const file = await claimedFile(world());
    const plan = { instalments: PARTS, reason: 'The budget was adopted already.' };
    expect(await file.decide('grantPaymentPlan', '2023-10-16', plan)).toBe('paymentPlanGranted');
    const first = { amountCents: 1_000_000, receivedOn: '2023-11-30' };
    expect(await file.decide('registerRepayment', '2023-11-30', first)).toBe('repaymentReceived');
    await world().pace(file.stream, 'jumps');
    await world().untilFact(file.stream, 'repaymentDefaulted');
    expect(await file.latest('repaymentDefaulted')).toEqual({ dueOn: '2024-01-15', remainingCents: 1_000_000 });
  });

  it('is written off by an approver with a reason', async () => {
    const file = await claimedFile(world());
    expect(await file.decide('writeOffRecovery', '2023-10-16', {}, people.approver)).toBe('REASON_REQUIRED');
    const reason = 'Collecting costs more than it brings.';
    expect(await file.decide('writeOffRecovery', '2023-10-16', { reason }, people.approver)).toBe('recoveryWrittenOff');
    expect(await ended(file.stream)).toBe('WRITTEN_OFF');
    expect((await readLedger(world().database(), roundOf(file.stream))).RETURNED).toBe(0);
  });

  it('becomes less after an objection to the settlement, and ends when nothing is left of it', async () => {
    const file = await claimedFile(world());
    const at = '2023-10-16T10:00:00.000Z';
    await world().signal(file.stream, AMOUNT_LOWERED, { amountCents: 500_000, at });
    await world().untilFact(file.stream, 'claimLowered');
    const part = { amountCents: 200_000, receivedOn: '2023-10-17' };
    expect(await file.decide('registerRepayment', '2023-10-17', part)).toBe('repaymentReceived');
    await world().signal(file.stream, AMOUNT_LOWERED, { amountCents: 0, at: '2023-10-20T10:00:00.000Z' });
    expect(await ended(file.stream)).toBe('DROPPED');
    // What came in stays on the claim; the decision on the objection says that it is paid back
    expect(await file.latest('claimLowered')).toMatchObject({ principalCents: 200_000, ends: true });
    expect((await file.mails()).filter((mail) => mail.startsWith('claim-lowered'))).toHaveLength(2);
    const due = await deadlinesOf(world().database(), file.stream);
    expect(due.filter(({ doneAt }) => doneAt === null)).toEqual([]);
  });

  it('of a settlement that was sent anew is due on its new day', async () => {
    const file = await claimedFile(world(), 'jumps');
    await world().untilFact(file.stream, 'recoveryFollowUpOpened');
    await world().pace(file.stream, 'stands');
    const moved = { dueOn: '2024-03-04', dueAt: '2024-03-04T23:00:00.000Z', at: '2024-01-22T10:00:00.000Z' };
    await world().signal(file.stream, DUE_MOVED, moved);
    await world().untilFact(file.stream, 'repaymentDueMoved');
    expect(await file.decide('demandPayment', '2024-01-23')).toBe('WRONG_STATE');
    const whole = { amountCents: 2_000_000, receivedOn: '2024-03-04' };
    expect(await file.decide('registerRepayment', '2024-03-04', whole)).toBe('repaymentReceived recoveryPaid');
  });
});
