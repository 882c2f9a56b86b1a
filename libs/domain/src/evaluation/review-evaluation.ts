import { endOfDayInstant, localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates, insistPlannable } from '../calendar/local-date.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import { insist } from '../refusal.js';
import type { LocalDate } from '../vocabulary.js';
import { meetsKind } from './evaluation-duty.js';
import type { EvaluationFact } from './evaluation-facts.js';
import type { EvaluationState } from './evaluation-state.js';

/**
 * The evaluation meets the obligation. One of another kind than the round asks for (Regeling 2022 art. 7(3)) is a person's
 * to accept all the same, with a reason (assumption). Codes: WRONG_ROLE, WRONG_STATE, EVALUATION_NOT_AS_ASKED.
 */
export function acceptEvaluation(
  state: EvaluationState,
  command: { readonly reason?: string },
  context: RuleContext,
): EvaluationFact[] {
  insistRole(context.actor, 'ASSESSOR');
  insistHandedIn(state);
  const asAsked = state.report === undefined || meetsKind(context.terms.evaluationRule, state.report);
  insist(
    asAsked || Boolean(command.reason?.trim()),
    'EVALUATION_NOT_AS_ASKED',
    'This round asks for an independent evaluation of the effect; say why this report is accepted all the same.',
    'reason',
  );
  return [{ type: 'evaluationAccepted', data: asAsked ? {} : { deviates: true } }];
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
