import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates, insistPlannable } from '../calendar/local-date.js';
import { insist } from '../refusal.js';
import { insistPhase, insistRole, receivedOf, type RuleContext } from '../rule-context.js';
import type { ApplicationPhase, Instant, LocalDate, RefusalGround } from '../vocabulary.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import type { RecordedViews } from './refusal-hearing-facts.js';
import { viewsTerm } from './views-term.js';

const UNDECIDED: readonly ApplicationPhase[] = ['ASSESSMENT', 'ASSESSED', 'DECISION'];

/**
 * An administrator tells the applicant what will be refused on facts that it did not give itself, and asks for its views
 * (Awb 4:7). On other facts it is told again, and is heard on with a term of its own beside the first; on the same ones it
 * is not. Codes: WRONG_ROLE, WRONG_STATE, UNKNOWN_PROJECT, REASON_REQUIRED, HEARING_KNOWN.
 */
export function intendRefusal(
  state: ApplicationState,
  command: {
    readonly projectIds: readonly string[];
    readonly ground: RefusalGround;
    /** The facts are others than those of an earlier hearing on these projects and this ground. */
    readonly onOtherFacts?: boolean;
    readonly reason?: string;
  },
  context: RuleContext,
): ApplicationFact[] {
  insistRole(context.actor, 'ADMINISTRATOR', 'JENV');
  insistPhase(state, UNDECIDED, 'Intending a refusal');
  const { projectIds, ground, onOtherFacts = false, reason } = command;
  const asked = receivedOf(state).projects.map(({ projectId }) => projectId);
  const unknown = projectIds.find((projectId) => !asked.includes(projectId));
  insist(unknown === undefined && projectIds.length > 0, 'UNKNOWN_PROJECT', 'Name projects of it.', 'projectIds');
  insist(Boolean(reason?.trim()), 'REASON_REQUIRED', 'Say on which facts it will be refused.', 'reason');
  const told = (state.refusalHearings ?? []).filter((hearing) => hearing.ground === ground);
  const known = projectIds.every((projectId) => told.some((hearing) => hearing.projectIds.includes(projectId)));
  insist(!known || onOtherFacts, 'HEARING_KNOWN', 'This was told before: say so if it rests on other facts now.');
  return [{ type: 'refusalIntended', data: { projectIds, ground, ...viewsTerm(context) } }];
}

/**
 * Views were given orally, or the applicant wants to give none (Awb 4:9): an administrator records which, with what was
 * said as the reason. Codes: WRONG_ROLE, WRONG_STATE, NO_HEARING, DATE_INVALID, DATE_IN_FUTURE, REASON_REQUIRED.
 */
export function recordViews(
  state: ApplicationState,
  command: { readonly how: RecordedViews; readonly on: LocalDate; readonly reason?: string },
  { actor, at }: RuleContext,
): ApplicationFact[] {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  insistPhase(state, UNDECIDED, 'Recording views');
  insist(state.refusalHearings !== undefined, 'NO_HEARING', 'No views have been asked for.');
  const { how, on, reason } = command;
  insistPlannable(on, 'on');
  insist(compareDates(on, localDateOf(at)) <= 0, 'DATE_IN_FUTURE', 'This day lies in the future.', 'on');
  insist(Boolean(reason?.trim()), 'REASON_REQUIRED', 'Write down what was said.', 'reason');
  return [{ type: 'viewsRecorded', data: { how, on } }];
}

/**
 * Refuses to give less than was asked on facts that the applicant did not give, unless it was heard on that project, each
 * time it was told, or the terms for views have passed (Awb 4:7). Codes: HEARING_REQUIRED.
 */
export function insistHeardOnRefusal(
  { refusalHearings = [] }: ApplicationState,
  projectIds: readonly string[],
  at: Instant,
): void {
  const told = (projectId: string) => refusalHearings.filter((hearing) => hearing.projectIds.includes(projectId));
  const unheard = projectIds.filter((projectId) => told(projectId).length === 0);
  insist(
    unheard.length === 0,
    'HEARING_REQUIRED',
    `This rests on facts that the applicant did not give: it must first be heard on ${unheard.join(', ')} (Awb 4:7).`,
  );
  const open = projectIds.flatMap(told).find(({ status, viewsDueAt }) => status === 'OPEN' && at < viewsDueAt);
  insist(
    open === undefined,
    'HEARING_REQUIRED',
    `The municipality can give its views until and including ${open?.viewsDueOn}.`,
  );
}

/** The projects that get less than was asked, on facts that the applicant did not give. */
export function refusedOnOtherFacts({ application, advised }: ApplicationState): readonly string[] {
  return advised
    .filter(({ restsOnOtherFacts }) => restsOnOtherFacts === true)
    .filter(({ projectId, advisedCents }) => {
      const asked = application?.projects.find((project) => project.projectId === projectId)?.requestedCents ?? 0;
      return advisedCents < asked;
    })
    .map(({ projectId }) => projectId);
}
