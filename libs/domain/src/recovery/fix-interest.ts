import { localDateOf } from '../calendar/amsterdam-time.js';
import { objectionDeadline } from '../deadlines/objection-term.js';
import { paymentDeadline } from '../deadlines/payment.js';
import { sumCents } from '../money/cents.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import { interestRunsUntil, unfixedInterest } from './owed.js';
import type { RecoveryFact } from './recovery-facts.js';
import { insistOpen } from './register-repayment.js';
import type { RecoveryState } from './recovery-state.js';

/**
 * An approver fixes the statutory interest that ran until today, or until the principal was paid, by a decision of its own
 * (Awb 4:99, from memory). Codes: WRONG_ROLE, WRONG_STATE, NO_INTEREST.
 */
export function fixInterest(state: RecoveryState, { actor, at, terms }: RuleContext): RecoveryFact[] {
  insistRole(actor, 'APPROVER', 'JENV');
  insistOpen(state);
  const today = localDateOf(at);
  const until = interestRunsUntil(state, today);
  const periods = unfixedInterest(state, until);
  const cents = sumCents(periods.map((period) => period.cents));
  insist(cents > 0, 'NO_INTEREST', 'No interest has run that was not fixed yet.');
  const paymentDueOn = paymentDeadline(today, terms.holidays).deadline.end;
  const objectionEndsOn = objectionDeadline(today, terms.holidays).end;
  return [{ type: 'interestFixed', data: { until, cents, periods, paymentDueOn, objectionEndsOn } }];
}
