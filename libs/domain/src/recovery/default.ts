import { localDateOf } from '../calendar/amsterdam-time.js';
import { deadlineFrom } from '../deadlines/compute-deadline.js';
import { TERMS } from '../deadlines/terms.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import { nextDueOn, remaining } from './owed.js';
import type { RecoveryFact } from './recovery-facts.js';
import type { RecoveryState } from './recovery-state.js';

/** The term, or a part of the plan, passed without the money: from the next day on interest runs (Awb 4:97); nothing when it came. */
export function fallIntoDefault(state: RecoveryState, missed: string, { at }: RuleContext): RecoveryFact[] {
  const dueOn = nextDueOn(state);
  if (dueOn === undefined || dueOn !== missed) return [];
  return [{ type: 'repaymentDefaulted', data: { dueOn, remainingCents: remaining(state, localDateOf(at)) } }];
}

/**
 * An official calls a municipality in default to pay within two weeks (Awb 4:112, from memory). No fee is charged for it
 * (assumption). Codes: WRONG_ROLE, WRONG_STATE.
 */
export function demandPayment(state: RecoveryState, { actor, at, terms }: RuleContext): RecoveryFact[] {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  insist(state.status === 'DEFAULT', 'WRONG_STATE', 'Only who did not pay in time is called to pay.');
  const today = localDateOf(at);
  const payBy = deadlineFrom(today, TERMS.PAYMENT_REMINDER, terms.holidays).end;
  return [{ type: 'repaymentDemanded', data: { remainingCents: remaining(state, today), payBy } }];
}
