import { AMOUNT_LOWERED, DUE_MOVED, recoveryStream } from '@ronde/contracts';
import { people } from '@ronde/testing';
import { claimOpening } from '../../../testing/claimed-file.js';
import { apply } from './application-acts.js';
import type { Stage, Story } from './stage.js';

const reason = 'For the reasons in the file.';

export const recoveryStories: readonly Story[] = [
  { name: 'recovery-in-default-and-paid', workflow: 'recovery', play: inDefaultAndPaid },
  { name: 'recovery-moved-and-written-off', workflow: 'recovery', play: movedAndWrittenOff },
];

/** Not paid in time, called to pay, then paid by a plan, with interest. */
async function inDefaultAndPaid(stage: Stage): Promise<string> {
  const stream = await claim(stage);
  await stage.forward(stream, '2023-10-31T12:00:00.000Z');
  await stage.until(stream, 'recoveryFollowUpOpened');
  await stage.decide(stream, 'demandPayment', '2023-11-06T10:00:00.000Z', people.administrator);
  const instalments = [{ dueOn: '2023-12-01', amountCents: 2_000_000 }];
  await stage.decide(stream, 'grantPaymentPlan', '2023-11-10T10:00:00.000Z', people.administrator, {
    ...{ instalments, reason },
  });
  const pay = (at: string, amountCents: number) =>
    stage.decide(stream, 'registerRepayment', `${at}T10:00:00.000Z`, people.administrator, {
      ...{ amountCents, receivedOn: at },
    });
  await pay('2023-11-30', 2_000_000);
  await stage.until(stream, 'recoveryFollowUpOpened', 2);
  await stage.decide(stream, 'fixInterest', '2023-12-04T10:00:00.000Z', people.approver);
  // 31 October to 30 November is 31 days at 6 %: 2,000,000 x 0.06 x 31 / 365
  await pay('2023-12-11', 10_191);
  return stream;
}

/** The decision was sent anew, an objection makes the claim less, and the rest is let go. */
async function movedAndWrittenOff(stage: Stage): Promise<string> {
  const stream = await claim(stage);
  const moved = { dueOn: '2023-12-18', dueAt: '2023-12-18T23:00:00.000Z', at: '2023-11-06T10:00:00.000Z' };
  await stage.world.signal(stream, DUE_MOVED, moved);
  await stage.until(stream, 'repaymentDueMoved');
  await stage.world.signal(stream, AMOUNT_LOWERED, { amountCents: 1_500_000, at: '2023-11-13T10:00:00.000Z' });
  await stage.until(stream, 'claimLowered');
  await stage.decide(stream, 'writeOffRecovery', '2023-11-20T10:00:00.000Z', people.approver, { reason });
  return stream;
}

async function claim(stage: Stage): Promise<string> {
  await apply(stage);
  const opening = claimOpening(stage.roundId);
  const stream = recoveryStream(opening.recoveryId);
  await stage.start(stream, '2023-09-18T10:00:00.000Z', { opening });
  await stage.until(stream, 'recoveryOpened');
  return stream;
}
