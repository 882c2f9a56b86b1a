import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import {
  AMOUNT_LOWERED,
  applicationStream,
  DUE_MOVED,
  paymentStream,
  roundStream,
  WORK_DROPPED,
} from '@ronde/contracts';
import { dueAtEndOf } from '@ronde/domain';
import { deadlinesOf, readLedger } from '@ronde/persistence';
import { applicationReceived, JournalWriter, people, roundDrafted, roundTerms } from '@ronde/testing';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(180_000);
const withWorld = withWorkflows();
const OPENED_AT = '2021-12-17T09:00:00.000Z';
const payer = { ...people.approver, id: 'test-payer' };
const booking = { accountId: 'account-1', commitmentNumber: 'V-2022-17', cashYear: 2022 };

/** An order of € 80,000.00 due on 28 January 2022, for an award that the approver of the tests decided. */
async function order() {
  const world = withWorld();
  const roundId = `2022-${randomBytes(4).toString('hex')}`;
  const applicationId = `${roundId}/gm0518-1`;
  const terms = roundTerms({ roundId });
  const writer = new JournalWriter(world.database(), roundId);
  await writer.receive(roundStream(roundId), roundDrafted({ ...terms }), people.administrator);
  await writer.receive(applicationStream(applicationId), applicationReceived({ roundId, applicationId }));
  const paymentId = `${applicationId}/1`;
  const stream = paymentStream(paymentId);
  const opening = {
    ...{ paymentId, roundId, applicationId, amountCents: 8_000_000, caseReference: roundId },
    ...{ decidedBy: people.approver.id, ...dueAtEndOf('2022-01-28') },
  };
  await world.start(stream, OPENED_AT, { terms, opening }, 'stands');
  await world.untilFact(stream, 'paymentOpened');
  const decide = (
    update: string,
    at: string,
    command: object = {},
    actor = people.administrator as typeof payer | typeof people.administrator,
  ) => world.decide(stream, update, at, command, actor);
  return { roundId, stream, paymentId, decide };
}

it('an order to pay fails once, is prepared and approved anew by others, and is paid: then it stands in the ledger', async () => {
  const { roundId, decide } = await order();
  const paid = async () => (await readLedger(withWorld().database(), roundId)).PAID;
  expect(await decide('preparePayment', '2022-01-03T09:00:00.000Z', booking)).toBe('paymentPrepared');
  expect(await decide('approvePayment', '2022-01-04T09:00:00.000Z', {}, { ...people.approver })).toBe('OWN_WORK');
  expect(await decide('approvePayment', '2022-01-04T09:00:00.000Z', {}, payer)).toBe('paymentApproved');
  expect(await decide('exportPayment', '2022-01-05T09:00:00.000Z')).toBe('paymentExported');
  expect(await decide('failPayment', '2022-01-07T09:00:00.000Z', { failure: 'ACCOUNT_CLOSED' })).toBe('paymentFailed');
  expect(await paid()).toBe(0);
  expect(await decide('preparePayment', '2022-01-10T09:00:00.000Z', booking)).toBe('paymentPrepared');
  expect(await decide('approvePayment', '2022-01-11T09:00:00.000Z', {}, payer)).toBe('paymentApproved');
  expect(await decide('exportPayment', '2022-01-12T09:00:00.000Z')).toBe('paymentExported');
  expect(await decide('confirmPayment', '2022-01-14T09:00:00.000Z', { paidOn: '2022-01-13' })).toBe('paymentConfirmed');
  expect(await paid()).toBe(8_000_000);
});

it('an order that nobody pays is reminded of before its day, and then brought before the approver', async () => {
  const { stream } = await order();
  await withWorld().pace(stream, 'jumps');
  await withWorld().untilFact(stream, 'paymentEscalated');
  const reminded = (await withWorld().journal(stream)).filter(({ fact }) => fact.type === 'paymentReminded');
  expect(reminded[0]!.at < '2022-01-28').toBe(true);
});

it('an order to pay follows a notification that was sent anew, becomes less with the award, and is dropped when that is revoked', async () => {
  const { stream, paymentId, decide } = await order();
  const world = withWorld();
  const moved = { ...dueAtEndOf('2022-02-11'), at: '2022-01-03T09:00:00.000Z' };
  await world.signal(stream, DUE_MOVED, moved);
  await world.untilFact(stream, 'paymentDueMoved');
  expect(await deadlinesOf(world.database(), stream)).toMatchObject([{ code: 'PAYMENT', dueOn: '2022-02-11' }]);
  const amount = async () =>
    (await world.database().query('SELECT amount_cents, status FROM payment WHERE id = $1', [paymentId])) as unknown;
  await world.signal(stream, AMOUNT_LOWERED, { amountCents: 7_000_000, at: '2022-01-05T09:00:00.000Z' });
  await world.untilFact(stream, 'paymentLowered');
  expect(await amount()).toMatchObject([{ amount_cents: 7_000_000, status: 'DUE' }]);
  expect(await decide('preparePayment', '2022-01-06T09:00:00.000Z', booking)).toBe('paymentPrepared');
  await world.signal(stream, WORK_DROPPED, { cause: 'REVOCATION', at: '2022-01-10T09:00:00.000Z' });
  await world.untilFact(stream, 'paymentDropped');
  expect(await world.client.workflow.getHandle(stream).result()).toBe('DROPPED');
  expect((await deadlinesOf(world.database(), stream)).filter(({ doneAt }) => doneAt === null)).toEqual([]);
});
