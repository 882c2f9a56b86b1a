import { localDateOf } from '../calendar/amsterdam-time.js';
import type { RuleContext } from '../rule-context.js';
import type { Cents } from '../vocabulary.js';
import { nextDueOn, owedOn, remaining } from './owed.js';
import type { RecoveryFact } from './recovery-facts.js';
import { evolveRecovery, hasEnded, principalLeft, type RecoveryState } from './recovery-state.js';

/**
 * A claim becomes less, or ends, because what it followed from was decided otherwise (Awb 7:11(2)). What came in stays on
 * it; interest runs over what is left, and interest that was not fixed is let go when nothing is (assumption). Nothing when
 * the claim has ended or is not above `amountCents`.
 */
export function lowerClaim(
  state: RecoveryState,
  { amountCents }: { readonly amountCents: Cents },
  { at }: Pick<RuleContext, 'at'>,
): RecoveryFact[] {
  if (state.opening === undefined || hasEnded(state)) return [];
  const { principalCents: previousCents } = state.opening;
  const principalCents = Math.max(amountCents, previousCents - principalLeft(state));
  if (principalCents >= previousCents) return [];
  const today = localDateOf(at);
  const lowered = { previousCents, principalCents, remainingCents: 0, nextDueOn: null, ends: false };
  const after = evolveRecovery(state, { fact: { type: 'claimLowered', data: lowered }, at, actorId: '' });
  const ends = principalLeft(after) === 0 && owedOn(after, today).interestCents === 0;
  const left = ends ? {} : { remainingCents: remaining(after, today), nextDueOn: nextDueOn(after) ?? null };
  return [{ type: 'claimLowered', data: { ...lowered, ...left, ends } }];
}
