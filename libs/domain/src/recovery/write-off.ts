import { localDateOf } from '../calendar/amsterdam-time.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import { interestRunsUntil, owedOn } from './owed.js';
import type { RecoveryFact } from './recovery-facts.js';
import { insistOpen } from './register-repayment.js';
import type { RecoveryState } from './recovery-state.js';

/**
 * An approver lets go of what is still owed, interest included, with a reason: the minister may reclaim, and need not
 * (Regeling 2022 art. 12). Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED.
 */
export function writeOffRecovery(
  state: RecoveryState,
  { reason }: { readonly reason?: string },
  { actor, at }: RuleContext,
): RecoveryFact[] {
  insistRole(actor, 'APPROVER', 'JENV');
  insistOpen(state);
  insist(Boolean(reason?.trim()), 'REASON_REQUIRED', 'Say why the rest is not reclaimed.', 'reason');
  const owed = owedOn(state, interestRunsUntil(state, localDateOf(at)));
  const interestCents = owed.interestCents + owed.unfixedCents;
  return [{ type: 'recoveryWrittenOff', data: { principalCents: owed.principalCents, interestCents } }];
}
