import { AMOUNT_LOWERED, DUE_MOVED, ORDER_CHANGED, paymentStream, WORK_DROPPED } from '@ronde/contracts';
import { dueAtEndOf } from '@ronde/domain';
import { people } from '@ronde/testing';
import { apply, assessAll, told } from './application-acts.js';
import { award } from './application-stories.js';
import type { Stage, Story } from './stage.js';

const OPENED_AT = '2021-12-17T09:00:00.000Z';
const { administrator, approver } = people;
const another = { ...approver, id: 'test-payer' };

export const paymentStories: readonly Story[] = [
  { name: 'payment-failed-once-and-made', workflow: 'payment', play: failedAndMade },
  { name: 'payment-moved-and-dropped', workflow: 'payment', play: movedAndDropped },
  { name: 'application-paid-by-orders', workflow: 'application', terms: { payments: 'ORDERS' }, play: byOrders },
  { name: 'application-with-an-account-withdrawn', workflow: 'application', play: withAccount },
];

async function failedAndMade(stage: Stage): Promise<string> {
  const stream = await open(stage);
  const booking = { accountId: 'account-1', commitmentNumber: 'V-2022-17', cashYear: 2022 };
  const prepare = (at: string) => stage.decide(stream, 'preparePayment', at, administrator, booking);
  await prepare('2022-01-03T09:00:00.000Z');
  const wrong = { reason: 'The number is that of another award.' };
  await stage.decide(stream, 'returnPayment', '2022-01-04T09:00:00.000Z', another, wrong);
  await prepare('2022-01-05T09:00:00.000Z');
  await stage.decide(stream, 'approvePayment', '2022-01-06T09:00:00.000Z', another);
  await stage.decide(stream, 'exportPayment', '2022-01-07T09:00:00.000Z', administrator);
  const failed = { failure: 'ACCOUNT_CLOSED' };
  await stage.decide(stream, 'failPayment', '2022-01-10T09:00:00.000Z', administrator, failed);
  await stage.forward(stream, '2022-01-21T12:00:00.000Z');
  await stage.until(stream, 'paymentReminded');
  await prepare('2022-01-24T09:00:00.000Z');
  await stage.decide(stream, 'approvePayment', '2022-01-24T10:00:00.000Z', another);
  await stage.decide(stream, 'exportPayment', '2022-01-24T11:00:00.000Z', administrator);
  const paid = { paidOn: '2022-01-25' };
  await stage.decide(stream, 'confirmPayment', '2022-01-26T09:00:00.000Z', administrator, paid);
  return stream;
}

/** The award is notified anew, lowered, and revoked before its order went out. */
async function movedAndDropped(stage: Stage): Promise<string> {
  const stream = await open(stage);
  const moved = { ...dueAtEndOf('2022-02-11'), at: '2022-01-03T09:00:00.000Z' };
  await stage.world.signal(stream, DUE_MOVED, moved);
  await stage.until(stream, 'paymentDueMoved');
  await stage.world.signal(stream, AMOUNT_LOWERED, { amountCents: 7_000_000, at: '2022-01-05T09:00:00.000Z' });
  await stage.until(stream, 'paymentLowered');
  await stage.world.signal(stream, WORK_DROPPED, { cause: 'REVOCATION', at: '2022-01-10T09:00:00.000Z' });
  await stage.until(stream, 'paymentDropped');
  return stream;
}

async function open(stage: Stage): Promise<string> {
  const { stream: file, applicationId } = await apply(stage);
  const paymentId = `${applicationId}/1`;
  const stream = paymentStream(paymentId);
  const opening = {
    ...{ paymentId, roundId: stage.roundId, applicationId, amountCents: 8_000_000, caseReference: `VG-${stage.roundId}` },
    ...{ decidedBy: approver.id, ...dueAtEndOf('2022-01-28') },
  };
  await stage.world.client.workflow.getHandle(file).terminate();
  await stage.start(stream, OPENED_AT, { opening });
  await stage.until(stream, 'paymentOpened');
  return stream;
}

/** The order of the award is paid; the award is lowered and raised again, which costs nothing new, and then revoked. */
async function byOrders(stage: Stage): Promise<string> {
  const { stream, applicationId } = await apply(stage);
  await stage.decide(stream, 'confirmCompleteness', '2021-09-21T09:00:00.000Z', administrator);
  await stage.until(stream, 'assessmentOpened');
  await assessAll(stage, stream);
  await award(stage, stream);
  await stage.until(stream, 'advanceOrdered');
  const paid = { paymentId: `${applicationId}/1`, status: 'PAID', amountCents: 17_000_000 };
  await stage.world.signal(stream, ORDER_CHANGED, { ...paid, at: '2022-01-20T09:00:00.000Z' });
  await stage.until(stream, 'advanceOrderTold');
  const reason = 'A slip of the pen.';
  const correct = async (at: string, awardedCents: number) => {
    const lines = [{ projectId: 'p1', awardedCents }];
    await stage.decide(stream, 'proposeCorrection', at, administrator, { lines, reason });
    await stage.decide(stream, 'amendAward', at, approver, { cause: 'CORRECTION', lines, reason });
  };
  await correct('2022-02-01T09:00:00.000Z', 7_000_000);
  await correct('2022-02-02T09:00:00.000Z', 7_500_000);
  const lines = ['p1', 'p2'].map((projectId) => ({ projectId, awardedCents: 0, ground: 'NOT_NECESSARY' }));
  await stage.decide(stream, 'intendRevocation', '2022-03-01T09:00:00.000Z', administrator, { lines, reason });
  const revoked = { cause: 'REVOCATION', lines, reason };
  await stage.decide(stream, 'amendAward', '2022-03-16T09:00:00.000Z', approver, revoked);
  await stage.decide(stream, 'openExOfficio', '2022-03-17T09:00:00.000Z', administrator, { reason });
  await stage.until(stream, 'settlementOpened');
  const nothing = { settledCents: 0, grounds: [] };
  await stage.decide(stream, 'decideSettlement', '2022-04-04T09:00:00.000Z', approver, nothing);
  return stream;
}

/** The municipality gives an account, an official confirms it; then the application is withdrawn. */
async function withAccount(stage: Stage): Promise<string> {
  const { stream } = await apply(stage);
  const receive = ([fact, at]: ReturnType<typeof told>) => stage.receive(stream, fact, at);
  await receive(told('bankAccountGiven', { accountId: 'account-1' }, '2021-09-21T08:00:00.000Z'));
  const judgement = { accountId: 'account-1', confirmed: true, through: 'TELEPHONE' };
  await stage.decide(stream, 'judgeBankAccount', '2021-09-22T08:00:00.000Z', administrator, judgement);
  await receive(told('withdrawalReceived', { projectIds: 'ALL' }, '2021-09-23T08:00:00.000Z'));
  await stage.until(stream, 'fileClosed');
  return stream;
}
