import type {
  ApplicationOutcome,
  ApplicationPhase,
  Deficiency,
  Happened,
  Instant,
  LocalDate,
  Ministry,
  RefusalGround,
} from '../vocabulary.js';
import type {
  AccountabilityInformation,
  ApplicationFact,
  AwardDecision,
  MinistryWork,
  ProjectAssessment,
  ReceivedApplication,
  SettlementDecision,
} from './application-facts.js';

/** A chance to complete the application (Awb 4:5) and how it went. */
export interface SupplementState {
  readonly requestedOn: Instant;
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  readonly status: 'OPEN' | 'RECEIVED' | 'LAPSED';
  readonly endedAt?: Instant;
}

/** The work of one ministry and where it stands. SILENT is never shown as agreement. */
export interface MinistryWorkState extends MinistryWork {
  readonly status: 'OPEN' | 'DONE' | 'SILENT';
  readonly by?: string;
}

/** One application as its facts tell it. */
export interface ApplicationState {
  readonly phase: ApplicationPhase;
  readonly application?: ReceivedApplication;
  readonly missing: readonly Deficiency[];
  readonly withdrawnProjects: readonly string[];
  readonly supplements: readonly SupplementState[];
  readonly checks: number;
  readonly checkOpen: boolean;
  readonly decisionDueOn?: LocalDate;
  readonly work: readonly MinistryWorkState[];
  readonly assessments: Readonly<Partial<Record<Ministry, readonly ProjectAssessment[]>>>;
  readonly advised: readonly ProjectAssessment[];
  /** A person concluded that the application gets nothing; an approver has yet to decide so. */
  readonly proposedRefusal?: RefusalGround;
  readonly allocation?: {
    readonly allocationId: string;
    readonly lines: readonly { readonly projectId: string; readonly allocatedCents: number }[];
  };
  readonly award?: AwardDecision & { readonly decidedAt: Instant };
  readonly monitoringId?: string;
  readonly evaluations: readonly { readonly evaluationId: string; readonly projectId: string }[];
  readonly accountabilityDueOn?: LocalDate;
  readonly accountability?: AccountabilityInformation;
  readonly settlement?: SettlementDecision;
  readonly outcome?: ApplicationOutcome;
  /** Ids of the people who prepared this file: none of them may decide it (four eyes). */
  readonly preparedBy: readonly string[];
}

/** A file of which nothing has arrived yet. */
export const NO_APPLICATION: ApplicationState = {
  phase: 'RECEIVED',
  missing: [],
  withdrawnProjects: [],
  supplements: [],
  checks: 0,
  checkOpen: false,
  work: [],
  assessments: {},
  advised: [],
  evaluations: [],
  preparedBy: [],
};

type Step<T extends ApplicationFact['type']> = (
  state: ApplicationState,
  data: Extract<ApplicationFact, { type: T }>['data'],
  happened: { readonly at: Instant; readonly actorId: string },
) => Partial<ApplicationState>;

const STEPS: { readonly [T in ApplicationFact['type']]: Step<T> } = {
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
    ...(state.proposedRefusal === 'INCOMPLETE' ? { proposedRefusal: undefined } : {}),
  }),
  withdrawalReceived: (state, data) => ({
    withdrawnProjects:
      data.projectIds === 'ALL'
        ? (state.application?.projects ?? []).map((project) => project.projectId)
        : [...new Set([...state.withdrawnProjects, ...data.projectIds])],
  }),
  accountabilityReceived: (_, data) => ({ accountability: data }),
  admissionAsked: () => ({ phase: 'ADMISSION' }),
  admissionDecided: (state, data, { actorId }) => ({
    phase: data.admitted ? 'COMPLETENESS' : 'DECISION',
    proposedRefusal: data.ground,
    preparedBy: withPreparer(state, actorId),
  }),
  completenessCheckOpened: (state) => ({ phase: 'COMPLETENESS', checks: state.checks + 1, checkOpen: true }),
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
    supplements: [...state.supplements, { requestedOn: at, dueOn: data.dueOn, dueAt: data.dueAt, status: 'OPEN' }],
    preparedBy: withPreparer(state, actorId),
  }),
  supplementReminded: () => ({}),
  supplementLapsed: (state, data, { at }) => ({
    phase: 'DECISION',
    missing: data.missing,
    proposedRefusal: 'INCOMPLETE',
    supplements: endSupplement(state.supplements, 'LAPSED', at),
  }),
  notTakenIntoConsideration: () => ({ phase: 'CLOSED', outcome: 'NOT_TAKEN_INTO_CONSIDERATION' }),
  assessmentOpened: (_, data) => ({
    phase: 'ASSESSMENT',
    decisionDueOn: data.decisionDueOn,
    work: data.work.map((work) => ({ ...work, status: 'OPEN' as const })),
  }),
  assessed: (state, data, { actorId }) => ({
    assessments: { ...state.assessments, [data.ministry]: data.assessments },
    work: state.work.map((work) =>
      work.ministry === data.ministry ? { ...work, status: 'DONE' as const, by: actorId } : work,
    ),
    preparedBy: withPreparer(state, actorId),
  }),
  coAssessmentSilent: (state, data) => ({
    work: state.work.map((work) => (work.ministry === data.ministry ? { ...work, status: 'SILENT' as const } : work)),
  }),
  assessmentConcluded: (_, data) => ({ phase: 'ASSESSED', advised: data.advised }),
  deadlineMoved: (state, data) => moveDeadline(state, data),
  allocated: (_, data) => ({ phase: 'DECISION', allocation: { allocationId: data.allocationId, lines: data.lines } }),
  awardDecided: (_, data, { at }) => ({ phase: 'AWARDED', award: { ...data, decidedAt: at } }),
  applicationRejected: () => ({ phase: 'CLOSED', outcome: 'REJECTED' }),
  executionStarted: (_, data) => ({
    monitoringId: data.monitoringId,
    evaluations: data.evaluations,
    accountabilityDueOn: data.accountabilityDueOn,
  }),
  accountabilityReminded: () => ({}),
  accountabilityOverdue: () => ({}),
  settlementOpened: () => ({ phase: 'SETTLEMENT' }),
  settlementDecided: (_, data) => ({ settlement: data }),
  fileClosed: (_, data) => ({ phase: 'CLOSED', outcome: data.outcome }),
};

/** The state after `happened`; never refuses, for a fact is a fact. */
export function evolveApplication(state: ApplicationState, happened: Happened<ApplicationFact>): ApplicationState {
  const step = STEPS[happened.fact.type] as Step<ApplicationFact['type']>;
  return { ...state, ...step(state, happened.fact.data as never, happened) };
}

/** Before the decision a late supplement is still looked at. */
function waitsForSupplement(state: ApplicationState): boolean {
  return state.phase === 'SUPPLEMENT' || (state.phase === 'DECISION' && state.proposedRefusal === 'INCOMPLETE');
}

function withPreparer(state: ApplicationState, actorId: string): readonly string[] {
  return state.preparedBy.includes(actorId) ? state.preparedBy : [...state.preparedBy, actorId];
}

function withEvaluationPlans(application: ReceivedApplication, projectIds: readonly string[]): ReceivedApplication {
  const projects = application.projects.map((project) =>
    projectIds.includes(project.projectId) ? { ...project, evaluationPlan: true } : project,
  );
  return { ...application, projects };
}

function endSupplement(
  supplements: readonly SupplementState[],
  status: 'RECEIVED' | 'LAPSED',
  endedAt: Instant,
): readonly SupplementState[] {
  return supplements.map((supplement) =>
    supplement.status === 'OPEN' ? { ...supplement, status, endedAt } : supplement,
  );
}

function moveDeadline(
  state: ApplicationState,
  data: Extract<ApplicationFact, { type: 'deadlineMoved' }>['data'],
): Partial<ApplicationState> {
  const { dueOn, dueAt } = data;
  if (data.deadline === 'DECISION') return { decisionDueOn: dueOn };
  if (data.deadline === 'CO_ASSESSMENT')
    return { work: state.work.map((work) => (work.ministry === 'SZW' ? { ...work, dueOn } : work)) };
  return {
    supplements: state.supplements.map((supplement) =>
      supplement.status === 'OPEN' ? { ...supplement, dueOn, dueAt } : supplement,
    ),
  };
}
