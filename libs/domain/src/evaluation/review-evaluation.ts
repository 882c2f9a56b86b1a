import { endOfDayInstant, localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates, insistPlannable } from '../calendar/local-date.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import { insist } from '../refusal.js';
import type { LocalDate } from '../vocabulary.js';
import type { EvaluationFact } from './evaluation-facts.js';
import type { EvaluationState } from './evaluation-state.js';

/** The evaluation meets the obligation. Codes: WRONG_ROLE, WRONG_STATE. */
export function acceptEvaluation(state: EvaluationState, context: RuleContext): EvaluationFact[] {
  insistRole(context.actor, 'ASSESSOR');
  insistHandedIn(state);
  return [{ type: 'evaluationAccepted', data: {} }];
}

/** The evaluation goes back with a reason and a new date. Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED, DATE_INVALID, DATE_IN_PAST. */
export function returnEvaluation(
  state: EvaluationState,
  command: { readonly dueOn: LocalDate; readonly reason?: string },
  context: RuleContext,
): EvaluationFact[] {
  insistRole(context.actor, 'ASSESSOR');
  insistHandedIn(state);
  insist(Boolean(command.reason?.trim()), 'REASON_REQUIRED', 'Say what the evaluation lacks.', 'reason');
  insistPlannable(command.dueOn, 'dueOn');
  const today = localDateOf(context.at);
  insist(compareDates(command.dueOn, today) > 0, 'DATE_IN_PAST', 'The new date must lie in the future.', 'dueOn');
  return [{ type: 'evaluationReturned', data: { dueOn: command.dueOn, dueAt: endOfDayInstant(command.dueOn) } }];
}

function insistHandedIn(state: EvaluationState): void {
  const handedIn = state.status === 'RECEIVED' || state.status === 'IN_REVIEW';
  insist(handedIn, 'WRONG_STATE', 'No evaluation waits for review.');
}
