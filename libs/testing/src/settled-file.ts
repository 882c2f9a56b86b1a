import type { Fact } from '@ronde/domain';
import { people } from './facts.js';
import type { JournalWriter } from './journal-writer.js';

/** A repayment on a claim, as its fact tells it. */
export function repaymentReceived(principalCents: number): Fact<'repaymentReceived', object> {
  const left = { remainingCents: 1, nextDueOn: null, ends: false };
  return { type: 'repaymentReceived', data: { receivedOn: '2023-10-16', principalCents, interestCents: 0, ...left } };
}

/** Settles Den Haag's received application at less than was awarded and paid; the difference is claimed back. */
export async function settleLower(
  journal: JournalWriter,
  wanted: {
    readonly roundId: string;
    readonly awardedCents: number;
    readonly settledCents: number;
    readonly receivedCents?: number;
  },
): Promise<void> {
  const { roundId, awardedCents, settledCents, receivedCents = 0 } = wanted;
  const applicationId = `${roundId}/gm0518-1`;
  const toRepayCents = awardedCents - settledCents;
  const received = { receivedFromBzkOn: '2023-07-14', receivedAt: '2023-07-14T10:00:00.000Z', spent: [] };
  const term = { termStartsOn: '2023-07-14', settlementDueOn: '2023-12-15', late: false };
  await journal.receive(`application/${applicationId}`, {
    type: 'accountabilityReceived',
    data: { ...received, ...term, activitiesFinished: true },
  });
  const amounts = { awardedCents, spentCents: settledCents, settledCents, toRepayCents };
  const settled = { caseReference: 'VG-1', ...amounts, grounds: ['NOT_FULLY_EXECUTED'] };
  await journal.decide(`application/${applicationId}`, [{ type: 'settlementDecided', data: settled }], people.approver);
  const recoveryId = `${applicationId}/1`;
  const claim = { recoveryId, roundId, applicationId, cause: 'SETTLEMENT', caseReference: 'VG-1' };
  const due = { notifiedOn: '2023-09-18', dueOn: '2023-10-30', dueAt: '2023-10-30T23:00:00.000Z' };
  const opened: Fact = { type: 'recoveryOpened', data: { ...claim, ...due, principalCents: toRepayCents } };
  await journal.decide(`recovery/${recoveryId}`, [opened]);
  if (receivedCents > 0) await journal.decide(`recovery/${recoveryId}`, [repaymentReceived(receivedCents)]);
}
