import { actedFor } from '../absence/stand-in.js';
import { localDateOf } from '../calendar/amsterdam-time.js';
import { sumCents } from '../money/cents.js';
import type { PenaltyFact } from '../penalty/penalty-facts.js';
import type { RecoveryFact } from '../recovery/recovery-facts.js';
import type { Cents, Happened, LocalDate } from '../vocabulary.js';
import type { ContestedDecision } from './contested-decision.js';

/**
 * The decisions that the history of a claim holds: a plan to pay in parts and interest that was fixed, each named by its
 * position in the journal of the claim. Each leaves on the day it is taken, and then its term to object begins (Awb 6:8).
 */
export function decisionsOnClaim(history: readonly Happened<RecoveryFact>[]): readonly ContestedDecision[] {
  const opened = history.find(({ fact }) => fact.type === 'recoveryOpened')?.fact;
  const reference = opened?.type === 'recoveryOpened' ? opened.data.caseReference : '';
  return history.flatMap((entry, index) => {
    const { fact } = entry;
    const id = String(index + 1);
    if (fact.type === 'interestFixed')
      return [decided(entry, { decision: 'INTEREST', id, reference, cents: fact.data.cents })];
    if (fact.type !== 'paymentPlanGranted') return [];
    const cents = sumCents(fact.data.instalments.map(({ amountCents }) => amountCents));
    return [decided(entry, { decision: 'PAYMENT_PLAN', id, reference, cents })];
  });
}

/** The decision on a penalty, named by the number of its notice of default; none while it was not fixed (Awb 4:18). */
export function decisionsOnPenalty(
  history: readonly Happened<PenaltyFact>[],
  penaltyId: string,
): readonly ContestedDecision[] {
  const id = penaltyId.slice(penaltyId.lastIndexOf('/') + 1);
  const announcedOn = penaltyAnnouncedOn(history);
  return history.flatMap((entry) => {
    const { fact } = entry;
    if (fact.type !== 'penaltyFixed') return [];
    const made = decided(entry, { decision: 'PENALTY', id, reference: penaltyId, cents: fact.data.amountCents });
    return [announcedOn === undefined ? made : { ...made, announcedOn }];
  });
}

/** When the latest letter left that did not come back, null while it is back; undefined where none ever came back. */
function penaltyAnnouncedOn(history: readonly Happened<PenaltyFact>[]): LocalDate | null | undefined {
  const letter = history.findLast(({ fact }) => /^penaltyDecision(Returned|Notified)$/.test(fact.type))?.fact;
  if (letter === undefined) return undefined;
  return letter.type === 'penaltyDecisionNotified' ? letter.data.notifiedOn : null;
}

interface Told extends Required<Pick<ContestedDecision, 'decision' | 'id'>> {
  readonly reference: string;
  readonly cents: Cents;
}

function decided({ fact, at, actorId }: Happened<RecoveryFact | PenaltyFact>, told: Told): ContestedDecision {
  const { decision, id, reference, cents } = told;
  const absent = actedFor(fact);
  return {
    ...{ decision, id, caseReference: reference, decidedAt: at, decidedBy: actorId },
    ...(absent !== undefined && { decidedFor: absent }),
    ...{ announcedOn: localDateOf(at), lines: [], totalCents: cents },
  };
}
