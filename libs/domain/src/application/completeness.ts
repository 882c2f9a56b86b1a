import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import type { Deficiency, LocalDate } from '../vocabulary.js';
import { insist } from '../refusal.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { ApplicationFact } from './application-facts.js';
import { decisionDueOn, notTreatedBy, supplementDue } from './application-terms.js';
import type { ApplicationState, SupplementState } from './application-state.js';
import { caseReference } from './case-reference.js';
import { withNotification } from './notify-decision.js';
import { insistFourEyes, insistPhase, insistRole, receivedOf, type RuleContext } from '../rule-context.js';

/**
 * The application can be assessed. What is still missing after a supplement, or after an unused chance, may be accepted by a
 * person (an assumption about partial supplements); without any chance to supplement given, it may not. Codes: WRONG_STATE,
 * WRONG_ROLE, SUPPLEMENT_FIRST.
 */
export function confirmCompleteness(state: ApplicationState, context: RuleContext): ApplicationFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  if (!isUntreatedProposed(state)) insistPhase(state, ['COMPLETENESS'], 'Confirming completeness');
  const chanceGiven = state.supplements.length > 0;
  insist(
    chanceGiven || state.missing.filter(isBlocking).length === 0,
    'SUPPLEMENT_FIRST',
    `Something is missing (${state.missing.join(', ')}); ask for a supplement first (Awb 4:5).`,
  );
  const due = decisionDueOn({ ...state, application: receivedOf(state) }, context.terms);
  return [{ type: 'completenessConfirmed', data: { decisionDueOn: due } }];
}

/** A missing evaluation plan does not stop the assessment; it stops the award of that project (Regeling 2022 art. 7(3)). */
function isBlocking(deficiency: Deficiency): boolean {
  return deficiency !== 'EVALUATION_PLAN';
}

/**
 * The applicant gets a chance to complete the application within a set term; the decision clock stops
 * (Awb 4:5, 4:15(1)a). Codes: WRONG_STATE, WRONG_ROLE, NOTHING_MISSING.
 */
export function requestSupplement(
  state: ApplicationState,
  command: { readonly deficiencies: readonly Deficiency[] },
  context: RuleContext,
): ApplicationFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insistPhase(state, ['COMPLETENESS'], 'Asking for a supplement');
  insist(
    command.deficiencies.length > 0,
    'NOTHING_MISSING',
    'Name what is missing before you ask for it.',
    'deficiencies',
  );
  const due = supplementDue(context.at, context.terms);
  const asked = { requestedOn: context.at, ...due, status: 'OPEN' } as const;
  const course = { ...state, application: receivedOf(state), supplements: [...state.supplements, asked] };
  const { deficiencies } = command;
  const data = { deficiencies, ...due, decisionDueOn: decisionDueOn(course, context.terms) };
  return [{ type: 'supplementRequested', data }];
}

/** The term for the supplement ended unused, and the four weeks to tell what follows begin; nothing when one came in after all. */
export function lapseSupplement(state: ApplicationState, terms: Pick<RoundTerms, 'holidays'>): ApplicationFact[] {
  const latest = state.supplements.at(-1);
  if (state.phase !== 'SUPPLEMENT' || latest === undefined) return [];
  return [{ type: 'supplementLapsed', data: { missing: state.missing, decideBy: notTreatedBy(latest, terms) } }];
}

/**
 * What came in was looked at and is not enough: an official puts before an approver that the application is left untreated
 * (Awb 4:5(1)). Codes: WRONG_STATE, WRONG_ROLE, SUPPLEMENT_FIRST, NOTHING_MISSING, UNTREATED_TOO_LATE.
 */
export function proposeUntreated(
  state: ApplicationState,
  { taskId }: { readonly taskId: string },
  context: RuleContext,
): ApplicationFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insistPhase(state, ['COMPLETENESS'], 'Proposing to leave the application untreated');
  const latest = state.supplements.at(-1);
  insist(latest !== undefined, 'SUPPLEMENT_FIRST', 'Nobody was asked yet to complete the application (Awb 4:5).');
  insist(
    state.missing.some(isBlocking),
    'NOTHING_MISSING',
    'Nothing is missing that would keep the application from being assessed.',
  );
  const decideBy = insistInTime(latest, context);
  return [{ type: 'untreatedProposed', data: { missing: state.missing, decideBy, taskId } }];
}

/** Whether it is before an approver to leave the application untreated. */
export function isUntreatedProposed({ phase, proposedRefusal }: ApplicationState): boolean {
  return phase === 'DECISION' && proposedRefusal === 'INCOMPLETE';
}

/**
 * The application is not treated: only after an unused or insufficient supplement, announced within four weeks
 * (Awb 4:5(1) and (4)). Codes: WRONG_STATE, WRONG_ROLE, OWN_WORK, SUPPLEMENT_FIRST, SUPPLEMENT_RECEIVED,
 * UNTREATED_TOO_LATE.
 */
export function refuseIncomplete(state: ApplicationState, context: RuleContext): ApplicationFact[] {
  insistRole(context.actor, 'APPROVER', 'JENV');
  const latest = state.supplements.at(-1);
  insist(
    state.phase !== 'COMPLETENESS' || latest === undefined,
    'SUPPLEMENT_RECEIVED',
    'A supplement has come in; it must be looked at before the application can be left untreated.',
  );
  insistPhase(state, ['DECISION'], 'Leaving the application untreated');
  insist(
    state.proposedRefusal === 'INCOMPLETE' && latest !== undefined,
    'SUPPLEMENT_FIRST',
    'The application may only be left untreated after a chance to complete it (Awb 4:5).',
  );
  insistFourEyes(state, context.actor);
  const decideBy = insistInTime(latest, context);
  const reference = caseReference(receivedOf(state).applicationId);
  const left = { caseReference: reference, ground: 'INCOMPLETE', decideBy } as const;
  return withNotification(state, [{ type: 'notTakenIntoConsideration', data: left }], context);
}

/** The last day on which it can be told that the application is left untreated; refuses after it (Awb 4:5(4)). */
function insistInTime(latest: SupplementState, { at, terms }: RuleContext): LocalDate {
  const lastDay = notTreatedBy(latest, terms);
  insist(
    compareDates(localDateOf(at), lastDay) <= 0,
    'UNTREATED_TOO_LATE',
    `The four weeks ended on ${lastDay}; the application must be treated as it is (Awb 4:5(4)).`,
  );
  return lastDay;
}
