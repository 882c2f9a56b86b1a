import { isAmount } from '../money/cents.js';
import { insist } from '../refusal.js';
import type { Cents } from '../vocabulary.js';
import type { ObjectionDecisionWanted } from './decide-objection.js';
import type { ObjectionSettlement } from './objection-facts.js';
import type { ObjectionState } from './objection-state.js';

/** The settlement that is objected to, as the files of the application and of its claim tell it; amounts in cents. */
export interface SettlementInFile {
  readonly awardedCents: Cents;
  /** The claim that followed; absent when nothing was to be repaid. */
  readonly claim?: {
    readonly recoveryId: string;
    readonly principalCents: Cents;
    /** What of the principal came in. */
    readonly receivedCents: Cents;
    /** Whether something is still owed on it. */
    readonly open: boolean;
  };
}

/**
 * What a founded objection to a settlement settles instead (Awb 7:11(2)): more than was settled, never above the award
 * (Regeling 2022 art. 10(3)). What was claimed becomes as much less, and what came in beyond that is paid back. Codes:
 * AMENDMENT_DOES_NOT_FIT, SETTLED_AMOUNT_REQUIRED, AMOUNT_INVALID, WORSE_OFF, NOTHING_AMENDED, ABOVE_AWARD.
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
  const previousCents = state.settledCents ?? state.against.totalCents;
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
  const { recoveryId, principalCents, receivedCents, open } = claim;
  const claimCents = Math.max(0, principalCents - addedCents);
  return { claim: { recoveryId, claimCents, open }, payBackCents: Math.max(0, receivedCents - claimCents) };
}
