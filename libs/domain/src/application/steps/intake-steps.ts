import { localDateOf } from '../../calendar/amsterdam-time.js';
import type { Instant } from '../../vocabulary.js';
import type { ApplicationFact, ReceivedApplication } from '../application-facts.js';
import type { ApplicationState } from '../application-state.js';
import { endSupplement } from '../end-supplement.js';
import { withDecision } from './notification-steps.js';
import { type ApplicationSteps, withPreparer } from './step.js';

/** What an application becomes while it comes in and is made complete. */
export const intakeSteps = {
  applicationReceived: (_, data) => ({
    application: data,
    missing: data.deficiencies,
    decisionDueOn: data.decisionDueOn,
  }),
  supplementReceived: (state, data, { at }) => ({
    phase: waitsForSupplement(state) ? 'COMPLETENESS' : state.phase,
    missing: state.missing.filter((lack) => !data.supplied.includes(lack)),
    application: state.application && withEvaluationPlans(state.application, data.evaluationPlans),
    supplements: endSupplement(state.supplements, 'RECEIVED', at),
    decisionDueOn: data.decisionDueOn ?? state.decisionDueOn,
    ...(state.proposedRefusal === 'INCOMPLETE' ? { proposedRefusal: undefined } : {}),
  }),
  withdrawalReceived: (state, data) => ({
    withdrawnProjects:
      data.projectIds === 'ALL'
        ? (state.application?.projects ?? []).map((project) => project.projectId)
        : [...new Set([...state.withdrawnProjects, ...data.projectIds])],
  }),
  admissionAsked: () => ({ phase: 'ADMISSION' }),
  admissionDecided: (state, data, { actorId }) => ({
    phase: data.admitted ? 'COMPLETENESS' : 'DECISION',
    proposedRefusal: data.ground,
    preparedBy: withPreparer(state, actorId),
  }),
  completenessCheckOpened: (state) => ({
    phase: 'COMPLETENESS',
    checks: state.checks + 1,
    checkOpen: true,
    untreatedTaskId: undefined,
  }),
  completenessConfirmed: (state, data, { actorId }) => ({
    phase: 'ASSESSMENT',
    checkOpen: false,
    decisionDueOn: data.decisionDueOn,
    proposedRefusal: undefined,
    preparedBy: withPreparer(state, actorId),
  }),
  supplementRequested: (state, data, { at, actorId }) => ({
    phase: 'SUPPLEMENT',
    checkOpen: false,
    missing: data.deficiencies,
    decisionDueOn: data.decisionDueOn ?? state.decisionDueOn,
    supplements: [
      ...state.supplements,
      { requestedOn: at, dueOn: data.dueOn, dueAt: data.dueAt, status: 'OPEN', asked: data.deficiencies },
    ],
    preparedBy: withPreparer(state, actorId),
  }),
  supplementReminded: () => ({}),
  supplementLapsed: (state, data, { at }) => ({
    phase: 'DECISION',
    missing: data.missing,
    proposedRefusal: 'INCOMPLETE',
    supplements: endSupplement(state.supplements, 'LAPSED', at),
  }),
  untreatedProposed: (state, { taskId }, { actorId }) => ({
    phase: 'DECISION',
    checkOpen: false,
    proposedRefusal: 'INCOMPLETE',
    untreatedTaskId: taskId,
    preparedBy: withPreparer(state, actorId),
  }),
  notTakenIntoConsideration: (state, data, { at }) => ({
    phase: 'CLOSED',
    outcome: 'NOT_TAKEN_INTO_CONSIDERATION',
    notifications: withDecision(state, 'NOT_TAKEN', data, { at, pays: false }),
  }),
  deadlineMoved: (state, data, { at }) => moveDeadline(state, data, at),
} satisfies Partial<ApplicationSteps>;

/** Before the decision a late supplement is still looked at. */
function waitsForSupplement(state: ApplicationState): boolean {
  return state.phase === 'SUPPLEMENT' || (state.phase === 'DECISION' && state.proposedRefusal === 'INCOMPLETE');
}

function withEvaluationPlans(application: ReceivedApplication, projectIds: readonly string[]): ReceivedApplication {
  const projects = application.projects.map((project) =>
    projectIds.includes(project.projectId) ? { ...project, evaluationPlan: true } : project,
  );
  return { ...application, projects };
}

function moveDeadline(
  state: ApplicationState,
  data: Extract<ApplicationFact, { type: 'deadlineMoved' }>['data'],
  at: Instant,
): Partial<ApplicationState> {
  const { dueOn, dueAt } = data;
  if (data.deadline === 'DECISION')
    return { decisionDueOn: dueOn, deferrals: [...state.deferrals, { sentOn: localDateOf(at), date: dueOn }] };
  if (data.deadline === 'CO_ASSESSMENT')
    return { work: state.work.map((work) => (work.ministry === 'SZW' ? { ...work, dueOn } : work)) };
  return {
    supplements: state.supplements.map((supplement) =>
      supplement.status === 'OPEN' ? { ...supplement, dueOn, dueAt } : supplement,
    ),
  };
}
