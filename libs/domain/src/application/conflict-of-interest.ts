import { bothPersons } from '../absence/stand-in.js';
import { insist } from '../refusal.js';
import { receivedOf, type RuleContext } from '../rule-context.js';
import type { Actor, Instant } from '../vocabulary.js';
import type { ApplicationFact, MinistryWork } from './application-facts.js';
import type { ApplicationState, MinistryWorkState } from './application-state.js';
import type { ConflictCause } from './conflict-facts.js';
import { assessmentDueOn } from './open-assessment.js';
import type { RoundTerms } from '../round/round-terms.js';

/**
 * An official with an interest in a file says so, or an administrator registers it: from then on that person decides
 * nothing in this file (Awb 2:4). Who advised the applicant is such a person too (assumption). What the person had
 * assessed is assessed anew, as long as the assessment runs. Codes: WRONG_STATE, WRONG_ROLE, CONFLICT_KNOWN.
 */
export function registerConflict(
  state: ApplicationState,
  command: { readonly cause: ConflictCause; readonly personId?: string },
  { actor, at, terms }: RuleContext,
): ApplicationFact[] {
  receivedOf(state);
  const { cause, personId = actor.id } = command;
  insist(
    personId === actor.id || actor.role === 'ADMINISTRATOR',
    'WRONG_ROLE',
    'Only an administrator registers an interest of somebody else.',
  );
  insist(!hasConflict(state, personId), 'CONFLICT_KNOWN', 'This was registered before.');
  return [
    { type: 'conflictRegistered', data: { personId, cause, reopened: reopenedWork(state, personId, at, terms) } },
  ];
}

/** Whether an interest of this person in the file is registered. */
export function hasConflict({ conflicts = [] }: ApplicationState, personId: string): boolean {
  return conflicts.some((conflict) => conflict.personId === personId);
}

/** Refuses with CONFLICT_OF_INTEREST when an interest of the actor, or of whom the actor replaces, in the file is registered (Awb 2:4). */
export function insistNoConflict(state: ApplicationState, actor: Actor): void {
  insist(
    !bothPersons(actor).some((id) => hasConflict(state, id)),
    'CONFLICT_OF_INTEREST',
    'An interest of yours in this file is registered; a colleague must do this.',
  );
}

/** Assessments of the person that do not count any more, each as a new piece of work with a term of its own. */
function reopenedWork(state: ApplicationState, personId: string, at: Instant, terms: RoundTerms): MinistryWork[] {
  if (state.phase !== 'ASSESSMENT') return [];
  return state.work
    .filter(({ status, by, doneFor }) => status === 'DONE' && [by, doneFor].includes(personId))
    .map(({ ministry, taskId, projectIds }) => ({
      ...{ ministry, projectIds, taskId: anew(taskId) },
      dueOn: assessmentDueOn(ministry, terms, at),
    }));
}

/** `…/assessment-szw`, `…/assessment-szw-2`, `…/assessment-szw-3`. */
function anew(taskId: string): string {
  const [, first = taskId, nth = '1'] = /^(.*?)(?:-(\d+))?$/.exec(taskId.slice(taskId.lastIndexOf('/') + 1)) ?? [];
  return `${taskId.slice(0, taskId.lastIndexOf('/') + 1)}${first}-${Number(nth) + 1}`;
}

/** The work of the ministries, with what is assessed anew open again. */
export function withReopened(
  work: readonly MinistryWorkState[],
  reopened: readonly MinistryWork[],
): readonly MinistryWorkState[] {
  return work.map((one) => {
    const again = reopened.find(({ ministry }) => ministry === one.ministry);
    return again === undefined ? one : { ...again, status: 'OPEN' as const };
  });
}
