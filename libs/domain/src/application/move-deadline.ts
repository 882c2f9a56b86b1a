import { endOfDayInstant, localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates, insistPlannable } from '../calendar/local-date.js';
import type { LocalDate } from '../vocabulary.js';
import { insist } from '../refusal.js';
import type { ApplicationFact } from './application-facts.js';
import type { MovableDeadline } from './intake-facts.js';
import type { ApplicationState } from './application-state.js';
import { decisionDueOn } from './application-terms.js';
import { insistRole, receivedOf, type RuleContext } from '../rule-context.js';

/**
 * Moves a term that is running. The decision term can only move to a later, named date, told within the eight weeks, also
 * when it was moved before (Awb 4:14(3)); who needs more asks the applicant to agree (4:15(2)a). Codes: WRONG_ROLE, NO_SUCH_DEADLINE, DATE_INVALID, DATE_IN_PAST, NOT_LATER, TOO_LATE_TO_DEFER.
 */
export function moveDeadline(
  state: ApplicationState,
  command: { readonly deadline: MovableDeadline; readonly dueOn: LocalDate },
  context: RuleContext,
): ApplicationFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insistPlannable(command.dueOn, 'dueOn');
  const previousDueOn = runningDeadline(state, command.deadline);
  insist(previousDueOn !== undefined, 'NO_SUCH_DEADLINE', 'This term is not running.', 'deadline');
  const today = localDateOf(context.at);
  insist(compareDates(command.dueOn, today) >= 0, 'DATE_IN_PAST', 'The new date lies in the past.', 'dueOn');
  if (command.deadline === 'DECISION') {
    insist(compareDates(command.dueOn, previousDueOn) > 0, 'NOT_LATER', 'The new date must be later.', 'dueOn');
    const lastDay = lastDayToDefer(state, context);
    insist(
      compareDates(today, lastDay) <= 0,
      'TOO_LATE_TO_DEFER',
      `The eight weeks ended on ${lastDay}; a later date can only be named within them (Awb 4:14(3)).`,
      'dueOn',
    );
  }
  const { deadline, dueOn } = command;
  return [{ type: 'deadlineMoved', data: { deadline, previousDueOn, dueOn, dueAt: endOfDayInstant(dueOn) } }];
}

/** The end of the decision period before any later date was named: a notice after it has no ground in Awb 4:14(3). */
function lastDayToDefer(state: ApplicationState, { at, terms }: RuleContext): LocalDate {
  return decisionDueOn({ ...state, application: receivedOf(state), deferrals: [], seenOn: localDateOf(at) }, terms);
}

const MOVABLE: readonly MovableDeadline[] = ['DECISION', 'SUPPLEMENT', 'CO_ASSESSMENT'];

/** Refuses with NO_SUCH_DEADLINE when no term of the file can be moved. */
export function insistMovable(state: ApplicationState): void {
  const runs = MOVABLE.some((deadline) => runningDeadline(state, deadline) !== undefined);
  insist(runs, 'NO_SUCH_DEADLINE', 'No term that can be moved is running.');
}

/**
 * Whether the decision period runs: until the applicant was told of the decision, by a letter that did not come back
 * (Awb 3:40, 3:41), or the file ended without.
 */
export function decisionTermRuns(state: ApplicationState): boolean {
  if (state.notifications.some(({ status }) => status === 'NOTIFIED')) return false;
  return state.outcome === undefined || state.notifications.length > 0;
}

function runningDeadline(state: ApplicationState, deadline: MovableDeadline): LocalDate | undefined {
  if (deadline === 'DECISION') return decisionTermRuns(state) ? state.decisionDueOn : undefined;
  if (deadline === 'SUPPLEMENT') return state.supplements.find((supplement) => supplement.status === 'OPEN')?.dueOn;
  return state.work.find((work) => work.ministry === 'SZW' && work.status === 'OPEN')?.dueOn;
}
