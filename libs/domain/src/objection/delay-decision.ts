import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import { insistTermRuns } from './hearing.js';
import { objectionDueOn } from './objection-deadlines.js';
import type { ObjectionFact } from './objection-facts.js';
import { insistObjectionPhase } from './objection-phase.js';
import type { ObjectionPhase, ObjectionState } from './objection-state.js';

const BEFORE_DECISION: readonly ObjectionPhase[] = ['CURE', 'PREPARATION', 'READY'];

/**
 * The decision is put off by six weeks, once, told within the term (Awb 7:10(3); R12). Codes: WRONG_ROLE, WRONG_STATE,
 * ALREADY_ADJOURNED, TERM_HAS_ENDED, NO_TERM_YET.
 */
export function adjournObjection(state: ObjectionState, context: RuleContext): ObjectionFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insistObjectionPhase(state, BEFORE_DECISION, 'Putting off the decision');
  insist(
    state.adjournedOn === undefined,
    'ALREADY_ADJOURNED',
    'The decision was put off before; further delay needs consent (Awb 7:10(4)).',
  );
  const previousDueOn = runningTerm(state, context);
  const after = { ...state, adjournedOn: localDateOf(context.at) };
  const decisionDueOn = objectionDueOn(after, context.terms, localDateOf(context.at)) ?? previousDueOn;
  return [{ type: 'objectionAdjourned', data: { previousDueOn, decisionDueOn } }];
}

/**
 * The objector agrees to a later day to decide (Awb 7:10(4)a). Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED,
 * NOT_LATER, TERM_HAS_ENDED, NO_TERM_YET.
 */
export function agreeFurtherDelay(
  state: ObjectionState,
  command: { readonly dueOn: LocalDate; readonly reason?: string },
  context: RuleContext,
): ObjectionFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insistObjectionPhase(state, BEFORE_DECISION, 'Agreeing on a later day');
  insist(Boolean(command.reason?.trim()), 'REASON_REQUIRED', 'Say how the objector agreed, and when.', 'reason');
  const previousDueOn = runningTerm(state, context);
  const { dueOn } = command;
  insist(compareDates(dueOn, previousDueOn) > 0, 'NOT_LATER', 'The new date must be later.', 'dueOn');
  return [{ type: 'furtherDelayAgreed', data: { previousDueOn, decisionDueOn: dueOn } }];
}

function runningTerm(state: ObjectionState, context: RuleContext): LocalDate {
  const { decisionDueOn } = state;
  insist(!state.annulled, 'WRONG_STATE', "The term after a judgment is the court's; it is not put off here.");
  insist(decisionDueOn !== undefined, 'NO_TERM_YET', 'The term to decide has not begun (Awb 6:10(2)).');
  insistTermRuns(state, context, 'it can only be lengthened while it runs');
  return decisionDueOn;
}
