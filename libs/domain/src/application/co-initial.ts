import { localDateOf } from '../calendar/amsterdam-time.js';
import { addWorkingDays } from '../calendar/working-days.js';
import { sumCents } from '../money/cents.js';
import { insist } from '../refusal.js';
import type { RoundTerms } from '../round/round-terms.js';
import { insistFourEyes, insistPhase, insistRole, receivedOf, type RuleContext } from '../rule-context.js';
import type { Instant } from '../vocabulary.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import type { CoInitialOutcome } from './co-initial-facts.js';
import { taskIdOf } from './task-ids.js';

type Lines = Extract<ApplicationFact, { type: 'allocated' }>['data']['lines'];

/**
 * In a round that wants it, Social Affairs is asked to initial an award along before it is decided, as soon as it is known
 * what projects on its components would get. Nothing where none of them gets anything. Its term is that of the
 * co-assessment, in working days (assumption: no source fixes one).
 */
export function askCoInitial(
  state: ApplicationState,
  lines: Lines,
  terms: Pick<RoundTerms, 'coInitial' | 'components' | 'intervals' | 'holidays'>,
  at: Instant,
): ApplicationFact[] {
  if (terms.coInitial !== 'SZW') return [];
  const { applicationId, projects } = receivedOf(state);
  const given = lines.filter(({ projectId, allocatedCents }) => {
    const component = projects.find((project) => project.projectId === projectId)?.component;
    const along = terms.components.some((one) => one.component === component && one.assessedBy.includes('SZW'));
    return along && allocatedCents > 0 && !state.withdrawnProjects.includes(projectId);
  });
  if (given.length === 0) return [];
  const { coAssessmentWorkingDays } = terms.intervals;
  const data = {
    projectIds: given.map(({ projectId }) => projectId),
    amountCents: sumCents(given.map(({ allocatedCents }) => allocatedCents)),
    taskId: taskIdOf(applicationId, 'co-initial'),
    dueOn: addWorkingDays(localDateOf(at), coAssessmentWorkingDays, terms.holidays),
  };
  return [{ type: 'coInitialAsked', data }];
}

/**
 * An approver of Social Affairs who did not prepare the file gives the initial, or refuses it with a reason (assumption:
 * their arrangement is not published). Codes: WRONG_ROLE, WRONG_STATE, OWN_WORK, CO_INITIAL_NOT_ASKED, REASON_REQUIRED,
 * and those of a mandate.
 */
export function giveCoInitial(
  state: ApplicationState,
  command: { readonly outcome: CoInitialOutcome; readonly reason?: string },
  context: RuleContext,
): ApplicationFact[] {
  insistRole(context.actor, 'APPROVER', 'SZW');
  const { amountCents, taskId } = insistCoInitialOpen(state);
  insistFourEyes(state, context.actor);
  if (command.outcome === 'GIVEN') return [{ type: 'coInitialGiven', data: { amountCents, taskId } }];
  insist(Boolean(command.reason?.trim()), 'REASON_REQUIRED', 'Say why the initial is refused.', 'reason');
  return [{ type: 'coInitialRefused', data: { amountCents, taskId } }];
}

/** What is asked of Social Affairs and not answered yet. Codes: WRONG_STATE, CO_INITIAL_NOT_ASKED. */
export function insistCoInitialOpen(state: ApplicationState): NonNullable<ApplicationState['coInitial']> {
  insistPhase(state, ['DECISION'], 'Initialling along');
  const { coInitial } = state;
  insist(coInitial?.status === 'OPEN', 'CO_INITIAL_NOT_ASKED', 'No initial of Social Affairs is waited for.');
  return coInitial;
}

/** Social Affairs did not answer, despite reminders and escalation: recorded as silence, never as agreement. */
export function recordCoInitialSilence({ coInitial }: ApplicationState): ApplicationFact[] {
  return coInitial?.status === 'OPEN' ? [{ type: 'coInitialSilent', data: { taskId: coInitial.taskId } }] : [];
}

/**
 * An award waits for the initial that was asked; after a refusal or silence it is decided with a reason, which stands in
 * the letter (assumption, after Awb 3:50). Codes: CO_INITIAL_OPEN, REASON_REQUIRED.
 */
export function insistCoInitialAnswered({ coInitial }: ApplicationState, reason: string | undefined): void {
  insist(coInitial?.status !== 'OPEN', 'CO_INITIAL_OPEN', 'Social Affairs has not answered whether it initials along.');
  const deviates = coInitial !== undefined && coInitial.status !== 'GIVEN';
  insist(
    !deviates || Boolean(reason?.trim()),
    'REASON_REQUIRED',
    'Social Affairs refused its initial or stayed silent: say why the award is decided all the same.',
    'reason',
  );
}

/** How Social Affairs answered, for the award that follows; nothing where it was not asked. */
export function answeredInitial({ coInitial }: ApplicationState) {
  return coInitial === undefined || coInitial.status === 'OPEN' ? {} : { coInitial: coInitial.status };
}
