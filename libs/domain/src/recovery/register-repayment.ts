import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { isAmount, sumCents } from '../money/cents.js';
import { formatEuro } from '../money/amount-text.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { Cents, LocalDate } from '../vocabulary.js';
import { interestRunsUntil, nextDueOn, owedOn } from './owed.js';
import type { RecoveryFact } from './recovery-facts.js';
import { evolveRecovery, hasEnded, type RecoveryState } from './recovery-state.js';

/**
 * Money came in on a claim: first on interest that was fixed, then on the principal (Awb 4:92, from memory). The claim ends
 * when nothing is left, interest included. Codes: WRONG_ROLE, WRONG_STATE, AMOUNT_INVALID, ABOVE_OWED, DATE_IN_FUTURE,
 * DATE_BEFORE_CLAIM.
 */
export function registerRepayment(
  state: RecoveryState,
  command: { readonly amountCents: Cents; readonly receivedOn: LocalDate },
  context: RuleContext,
): RecoveryFact[] {
  insistRole(context.actor, 'ADMINISTRATOR', 'JENV');
  insistOpen(state);
  const { amountCents, receivedOn } = command;
  insistDay(state, receivedOn, localDateOf(context.at));
  const owed = owedOn(state, receivedOn);
  const claimable = owed.principalCents + owed.interestCents;
  insist(
    isAmount(amountCents) && amountCents > 0,
    'AMOUNT_INVALID',
    'An amount is a whole number of cents above 0.',
    'amountCents',
  );
  insist(
    amountCents <= claimable,
    'ABOVE_OWED',
    `${formatEuro(claimable)} is still owed; what came in above it is paid back.`,
    'amountCents',
  );
  const interestCents = Math.min(amountCents, owed.interestCents);
  const parts = { receivedOn, principalCents: amountCents - interestCents, interestCents };
  return received(state, parts, { left: claimable - amountCents, at: context.at });
}

function received(
  state: RecoveryState,
  parts: { readonly receivedOn: LocalDate; readonly principalCents: Cents; readonly interestCents: Cents },
  { left, at }: { readonly left: Cents; readonly at: string },
): RecoveryFact[] {
  const fact = (nextDue: LocalDate | null, ends: boolean): RecoveryFact => ({
    type: 'repaymentReceived',
    data: { ...parts, remainingCents: left, nextDueOn: nextDue, ends },
  });
  const after = evolveRecovery(state, { fact: fact(null, false), at, actorId: '' });
  const { unfixedCents } = owedOn(after, interestRunsUntil(after, localDateOf(at)));
  const ends = left === 0 && unfixedCents === 0;
  const paid = sumCents(after.receipts.map(({ principalCents, interestCents }) => principalCents + interestCents));
  return [
    fact(nextDueOn(after) ?? null, ends),
    ...(ends ? [{ type: 'recoveryPaid', data: { receivedCents: paid } } as const] : []),
  ];
}

function insistDay({ opening }: RecoveryState, receivedOn: LocalDate, today: LocalDate): void {
  insist(compareDates(receivedOn, today) <= 0, 'DATE_IN_FUTURE', 'What came in came in today or before.', 'receivedOn');
  const { notifiedOn } = opening!;
  insist(
    compareDates(receivedOn, notifiedOn) >= 0,
    'DATE_BEFORE_CLAIM',
    `The claim was notified on ${notifiedOn}; nothing came in on it before.`,
    'receivedOn',
  );
}

/** Refuses with WRONG_STATE a claim that has ended, or was never made. */
export function insistOpen(state: RecoveryState): void {
  insist(state.opening !== undefined && !hasEnded(state), 'WRONG_STATE', 'This claim has come to its end.');
}
