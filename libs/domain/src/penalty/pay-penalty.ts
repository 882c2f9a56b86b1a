import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { isAmount, sumCents } from '../money/cents.js';
import { statutoryInterest } from '../recovery/statutory-interest.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { Cents, LocalDate } from '../vocabulary.js';
import type { PenaltyFact } from './penalty-facts.js';
import { isToBePaid, type PenaltyState } from './penalty-state.js';

/** A payment as it is registered. */
export interface PenaltyPayment {
  readonly paidOn?: LocalDate | undefined;
  /** What was fixed, when left out. */
  readonly amountCents?: Cents | undefined;
  readonly reason?: string | undefined;
}

/**
 * An administrator registers that a fixed penalty was paid: within six weeks of the decision (Awb 4:87). Another amount than
 * was fixed needs a reason. After the six weeks the statutory interest that ran until the day of payment stands beside it
 * (4:97, 4:98). It is no money of the grant. Codes: WRONG_ROLE, WRONG_STATE, DATE_INVALID, AMOUNT_INVALID, REASON_REQUIRED.
 */
export function registerPenaltyPayment(
  state: PenaltyState,
  { paidOn, amountCents, reason }: PenaltyPayment,
  { actor, at }: RuleContext,
): PenaltyFact[] {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  const { fixed } = state;
  const dueOn = fixed?.paymentDueOn ?? null;
  insist(fixed !== undefined && isToBePaid(state) && dueOn !== null, 'WRONG_STATE', 'There is no penalty to pay.');
  const today = localDateOf(at);
  const on = paidOn ?? today;
  const within = compareDates(on, fixed.fixedOn) >= 0 && compareDates(on, today) <= 0;
  insist(within, 'DATE_INVALID', `Name a day from ${fixed.fixedOn} to today.`, 'paidOn');
  const cents = amountCents ?? fixed.amountCents;
  insist(isAmount(cents), 'AMOUNT_INVALID', 'An amount is a whole number of cents, 0 or more.', 'amountCents');
  const explained = cents === fixed.amountCents || Boolean(reason?.trim());
  insist(explained, 'REASON_REQUIRED', 'Say why another amount was paid than was fixed.', 'reason');
  // While the letter came back, no term to pay runs.
  const late = fixed.returnedOn === undefined && compareDates(on, dueOn) > 0;
  const interestCents = late ? interestOn({ cents, dueOn }, on) : 0;
  const data = {
    paidOn: on,
    amountCents: cents,
    fixedCents: fixed.amountCents,
    paymentDueOn: dueOn,
    late,
    interestCents,
  };
  return [{ type: 'penaltyPaid', data }];
}

function interestOn({ cents, dueOn }: { readonly cents: Cents; readonly dueOn: LocalDate }, until: LocalDate): Cents {
  const debt = { principalCents: cents, dueOn, receipts: [], interestFree: [] };
  return sumCents(statutoryInterest(debt, until).map((period) => period.cents));
}
