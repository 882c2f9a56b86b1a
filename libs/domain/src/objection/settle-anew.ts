import { isAmount } from '../money/cents.js';
import { insist } from '../refusal.js';
import type { Cents } from '../vocabulary.js';
import type { ObjectionDecisionWanted } from './decide-objection.js';
import type { ObjectionSettlement } from './objection-facts.js';
import type { ObjectionState } from './objection-state.js';

/**
 * What stands settled of an application when an objection to it is decided, by the settlement or by an earlier decision on
 * another objection to it, as the files of the application and of its claim tell it; amounts in cents.
 */
export interface SettlementInFile {
  readonly awardedCents: Cents;
  readonly settledCents: Cents;
  /** The claim that followed; absent when nothing was to be repaid. */
  readonly claim?: {
    readonly recoveryId: string;
    /** What stays to be repaid by what stands settled, what came in included. */
    readonly claimCents: Cents;
    /** What of the principal came in. */
    readonly receivedCents: Cents;
    /** What earlier decisions on objections said is paid back of that. */
    readonly paidBackCents: Cents;
    /** Whether something is still owed on it. */
    readonly open: boolean;
  };
}

/**
 * What a founded objection to a settlement settles instead (Awb 7:11(2)): more than stands settled, never above
 * the award (Regeling 2022 art. 10(3)). What is claimed becomes as much less, and what came in beyond that is paid back, as
 * far as an earlier decision did not say so before. Codes: AMENDMENT_DOES_NOT_FIT, SETTLED_AMOUNT_REQUIRED, AMOUNT_INVALID, WORSE_OFF, NOTHING_AMENDED, ABOVE_AWARD.
 */
export function settledAnew(
  state: ObjectionState,
  { outcome, settledCents, settlement }: ObjectionDecisionWanted,
): ObjectionSettlement | undefined {
  const founded = outcome === 'FOUNDED' || outcome === 'PARTLY_FOUNDED';
  const settling = founded && state.against?.decision === 'SETTLEMENT';
  insist(
    settling || settledCents === undefined,
    'AMENDMENT_DOES_NOT_FIT',
    'Only a founded objection to a settlement settles another amount.',
    'settledCents',
  );
  if (!settling) return undefined;
  insist(
    settledCents !== undefined && settlement !== undefined,
    'SETTLED_AMOUNT_REQUIRED',
    'Say what is settled instead; there is no other decision that could still do it.',
    'settledCents',
  );
  const previousCents = settlement.settledCents;
  insistBetween(settledCents, previousCents, settlement.awardedCents);
  return { previousCents, settledCents, ...claimLeft(settledCents - previousCents, settlement) };
}

function insistBetween(settledCents: Cents, previousCents: Cents, awardedCents: Cents): void {
  const field = 'settledCents';
  insist(isAmount(settledCents), 'AMOUNT_INVALID', 'An amount is a whole number of cents, 0 or more.', field);
  insist(settledCents >= previousCents, 'WORSE_OFF', 'Who objects may not end worse off (Awb 7:11).', field);
  insist(settledCents > previousCents, 'NOTHING_AMENDED', 'This amount changes nothing.', field);
  insist(settledCents <= awardedCents, 'ABOVE_AWARD', 'No more can be settled than was awarded.', field);
}

/** What stays to be repaid, what came in included, and what of that came in too much. */
function claimLeft(
  addedCents: Cents,
  { claim }: SettlementInFile,
): Pick<ObjectionSettlement, 'claim' | 'payBackCents'> {
  if (claim === undefined) return { payBackCents: 0 };
  const { recoveryId, receivedCents, paidBackCents, open } = claim;
  const claimCents = Math.max(0, claim.claimCents - addedCents);
  const payBackCents = Math.max(0, receivedCents - paidBackCents - claimCents);
  return { claim: { recoveryId, claimCents, receivedCents, open }, payBackCents };
}
