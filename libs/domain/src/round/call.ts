import { compareDates, insistPlannable } from '../calendar/local-date.js';
import { endOfDayInstant, localDateOf, startOfDayInstant } from '../calendar/amsterdam-time.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import { insist } from '../refusal.js';
import type { LocalDate } from '../vocabulary.js';
import type { RoundFact } from './round-facts.js';
import type { RoundState } from './round-state.js';
import type { RoundTerms } from './round-terms.js';

/** The call is published with its opening and closing instants. */
export function publishCall(terms: RoundTerms): RoundFact[] {
  const { callOpensOn, callClosesOn } = terms.dates;
  return [
    {
      type: 'callPublished',
      data: { opensAt: startOfDayInstant(callOpensOn), closesAt: endOfDayInstant(callClosesOn) },
    },
  ];
}

/** A round is decided on while its call can still be held; otherwise it would close with nobody asked. Code: CALL_OVER. */
export function insistCallAhead({ terms, at }: Pick<RuleContext, 'terms' | 'at'>): void {
  const { callClosesOn } = terms.dates;
  insist(
    compareDates(localDateOf(at), callClosesOn) <= 0,
    'CALL_OVER',
    `The call would close on ${callClosesOn}, which has passed: nobody could apply in time.`,
    'dates.callClosesOn',
  );
}

/** Moves the closing date while the call is open. Codes: WRONG_ROLE, WRONG_STATE, DATE_INVALID, DATE_IN_PAST. */
export function moveCallClosing(
  state: RoundState,
  command: { readonly closesOn: LocalDate },
  context: RuleContext,
): RoundFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insist(state.published && !state.callClosed, 'WRONG_STATE', 'The call is not open; its closing date cannot move.');
  insistPlannable(command.closesOn, 'closesOn');
  const today = localDateOf(context.at);
  insist(compareDates(command.closesOn, today) >= 0, 'DATE_IN_PAST', 'The new date lies in the past.', 'closesOn');
  return [
    {
      type: 'callClosingMoved',
      data: { previousClosesAt: state.closesAt!, closesAt: endOfDayInstant(command.closesOn) },
    },
  ];
}

/** A round can be cancelled, with a reason, until money was awarded. Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED. */
export function cancelRound(
  state: RoundState,
  command: { readonly reason?: string },
  context: RuleContext,
): RoundFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  const tooLate = ['AWARD', 'EXECUTION', 'EVALUATION', 'SETTLEMENT', 'CLOSED', 'CANCELLED'].includes(state.phase);
  insist(!tooLate, 'WRONG_STATE', 'Awards are being made or the round has ended; it can no longer be cancelled.');
  insist(Boolean(command.reason?.trim()), 'REASON_REQUIRED', 'Say why the round is cancelled.', 'reason');
  const { reservedCents = 0, byYear } = state.allocation ?? {};
  if (reservedCents === 0) return [{ type: 'roundCancelled', data: {} }];
  const years = byYear ? { releasedByYear: byYear } : {};
  return [{ type: 'roundCancelled', data: { releasedCents: reservedCents, ...years } }];
}
