import { actedFor, doersOf, saidBy } from '../absence/stand-in.js';
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
import type { YearAmount } from '../budget-years/budget-year.js';
import type { Deferral } from '../deadlines/decision-on-application.js';
import type {
  AccountabilityInformation,
  ApplicationFact,
  AwardDecision,
  MinistryWork,
  ProjectAssessment,
  ReceivedApplication,
  SettlementDecision,
} from './application-facts.js';
import type { AwardAmendment } from './amendment-facts.js';
import type { CoInitialAsked, CoInitialResult } from './co-initial-facts.js';
import type { Consultation, DivergenceState } from './divergence-facts.js';
import type { RegisteredConflict } from './conflict-facts.js';
import type { ChangeDecision, ChangeRequest } from './change-request-facts.js';
import type { NotifiedDecision } from './decision-facts.js';
import type { LateAccountabilityState } from './late-accountability-state.js';
import type { IntendedSettlement } from './hearing-facts.js';
import type { AdvanceOrder } from './fit-orders.js';
import type { DecisionSuspension } from './suspension-facts.js';
import type { RefusalHearing } from './refusal-hearing-facts.js';
import type { IntendedRevocation, ProposedCorrection } from './revocation-facts.js';
import { reasonsAfter, type ReasonsDrafts } from '../reasons/reasons-draft.js';
import { accountabilityExtensionSteps } from './steps/accountability-extension-steps.js';
import { advanceSteps } from './steps/advance-steps.js';
import { aftercareSteps } from './steps/aftercare-steps.js';
import { amendmentSteps } from './steps/amendment-steps.js';
import { assessmentSteps } from './steps/assessment-steps.js';
import { changeRequestSteps } from './steps/change-request-steps.js';
import { conflictSteps } from './steps/conflict-steps.js';
import { bankAccountSteps } from './steps/bank-account-steps.js';
import { coInitialSteps } from './steps/co-initial-steps.js';
import { divergenceSteps } from './steps/divergence-steps.js';
import { decisionSteps } from './steps/decision-steps.js';
import { exOfficioSteps } from './steps/ex-officio-steps.js';
import { hearingSteps } from './steps/hearing-steps.js';
import { intakeSteps } from './steps/intake-steps.js';
import { reasonsSteps } from './steps/reasons-steps.js';
import { refusalHearingSteps } from './steps/refusal-hearing-steps.js';
import { revocationSteps } from './steps/revocation-steps.js';
import { notificationSteps } from './steps/notification-steps.js';
import { recalculationSteps } from './steps/recalculation-steps.js';
import { suspensionSteps } from './steps/suspension-steps.js';
import type { ApplicationStep, ApplicationSteps } from './steps/step.js';

/** A chance to complete the application (Awb 4:5) and how it went. */
export interface SupplementState {
  readonly requestedOn: Instant;
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  readonly status: 'OPEN' | 'RECEIVED' | 'LAPSED';
  readonly endedAt?: Instant;
  /** What was asked for; files from before this was kept lack it. */
  readonly asked?: readonly Deficiency[];
}

/** A suspension beside a supplement, and when the applicant was told that it began and ended. */
export interface SuspensionState extends DecisionSuspension {
  readonly toldOn: LocalDate;
  readonly endToldOn?: LocalDate;
}

/** The work of one ministry and where it stands. SILENT is never shown as agreement. */
export interface MinistryWorkState extends MinistryWork {
  readonly status: 'OPEN' | 'DONE' | 'SILENT';
  readonly by?: string;
  /** Id of whom that person replaced. */
  readonly doneFor?: string;
}

/** A change that was asked for, its task, and how it was decided. */
export interface ChangeRequestState extends ChangeRequest {
  readonly taskId?: string;
  readonly outcome?: ChangeDecision['outcome'];
}

/** What runs from the day a decision was notified; absent until then, and again when the letter came back. */
export interface ToldTerms {
  readonly notifiedOn?: LocalDate;
  readonly objectionEndsOn?: LocalDate;
  readonly paymentDueOn?: LocalDate;
}

/** A decision and its notification. WAITING was never sent; RETURNED was, and did not arrive. */
export interface NotificationState extends ToldTerms {
  readonly decision: NotifiedDecision;
  readonly caseReference: string;
  readonly decidedOn: LocalDate;
  /** Whether something is to be paid because of it, by whichever side. */
  readonly pays: boolean;
  readonly status: 'WAITING' | 'NOTIFIED' | 'RETURNED';
}

/** One application as its facts tell it. */
export interface ApplicationState extends LateAccountabilityState {
  readonly phase: ApplicationPhase;
  readonly application?: ReceivedApplication;
  readonly missing: readonly Deficiency[];
  readonly withdrawnProjects: readonly string[];
  readonly supplements: readonly SupplementState[];
  /** What made the decision period stand still beside supplements (Awb 4:15(2)); absent when nothing did. */
  readonly suspensions?: readonly SuspensionState[];
  readonly checks: number;
  readonly checkOpen: boolean;
  /** The task to decide on leaving the application untreated, where an official proposed it. */
  readonly untreatedTaskId?: string | undefined;
  /** Last day of the decision period as it stands: provisional while a supplement is awaited. */
  readonly decisionDueOn?: LocalDate;
  /** The notices that named a later day to decide on (Awb 4:14(3)), in their order. */
  readonly deferrals: readonly Deferral[];
  readonly work: readonly MinistryWorkState[];
  readonly assessments: Readonly<Partial<Record<Ministry, readonly ProjectAssessment[]>>>;
  /** What the ministries differ on, and how it was decided; DROPPED when one of them assesses anew. */
  readonly divergence?: DivergenceState;
  /** When the ministries spoke with each other, oldest first. */
  readonly consultations?: readonly Consultation[];
  /** What a ministry said after its silence was recorded: never an assessment, and shown as late. */
  readonly lateOpinions?: Readonly<
    Partial<Record<Ministry, { readonly assessments: readonly ProjectAssessment[]; readonly receivedAt: Instant }>>
  >;
  /** The initial that Social Affairs was asked for before the award; absent where the round asks none. */
  readonly coInitial?: CoInitialAsked & { readonly status: 'OPEN' | CoInitialResult; readonly by?: string };
  /** Who does not work on this file; absent when nobody is kept from it (Awb 2:4). */
  readonly conflicts?: readonly RegisteredConflict[];
  readonly advised: readonly ProjectAssessment[];
  /** A person concluded that the application gets nothing; an approver has yet to decide so. */
  readonly proposedRefusal?: RefusalGround;
  readonly allocation?: {
    readonly allocationId: string;
    readonly lines: readonly {
      readonly projectId: string;
      readonly allocatedCents: number;
      readonly byYear?: readonly YearAmount[];
    }[];
    readonly reservedCents?: number;
  };
  readonly award?: AwardDecision & ToldTerms & { readonly decidedAt: Instant };
  /** How the award came to be what it is, oldest first; `award` holds its present lines and total. */
  readonly amendments: readonly (Omit<AwardAmendment, 'lines'> & ToldTerms & { readonly amendedAt: Instant })[];
  readonly changeRequests: readonly ChangeRequestState[];
  /** Last day of execution, where it was extended. */
  readonly executionEndsOn?: LocalDate;
  /** The days of reports that moved with the end of the execution. */
  readonly evaluationDueOn?: LocalDate;
  readonly monitoringDueOn?: LocalDate;
  readonly monitoringId?: string;
  /** The reports about each budget year before the last, in a round that has several. */
  readonly yearlyMonitorings?: readonly { readonly monitoringId: string; readonly year: number }[];
  readonly evaluations: readonly { readonly evaluationId: string; readonly projectId: string }[];
  readonly accountabilityDueOn?: LocalDate;
  readonly accountability?: AccountabilityInformation;
  /** What was intended before a lower settlement, and whether the municipality gave its views. */
  readonly hearing?: IntendedSettlement & { readonly status: 'OPEN' | 'RECEIVED' | 'LAPSED' };
  /** What was intended before a refusal on other facts, and whether the applicant gave its views, or wanted to give none. */
  readonly refusalHearings?: readonly RefusalHearing[];
  /** The slip of the pen that an approver is asked to correct, until the award becomes another. */
  readonly correction?: ProposedCorrection;
  /** What was intended before a revocation, and whether the municipality gave its views. */
  readonly revocation?: IntendedRevocation & { readonly status: 'OPEN' | 'RECEIVED' };
  readonly settlement?: SettlementDecision & ToldTerms;
  /** Every decision on this file, in its order, and whether the applicant was notified of it. */
  readonly notifications: readonly NotificationState[];
  /** Who decided on the award: not who approves its payment. */
  readonly awardDecidedBy?: string;
  /** Id of whom that person replaced. */
  readonly awardDecidedFor?: string;
  /** The orders to pay this file, in their order; absent where it is paid outside of this system. */
  readonly orders?: readonly AdvanceOrder[];
  /** The account given last, by its id, and whether it was confirmed. */
  readonly bankAccount?: {
    readonly accountId: string;
    readonly givenBy: string;
    readonly status: 'GIVEN' | 'CONFIRMED' | 'REJECTED';
  };
  /** Reasons that somebody wrote for a decision on it; absent where nobody did. */
  readonly reasons?: ReasonsDrafts;
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
  deferrals: [],
  checks: 0,
  checkOpen: false,
  work: [],
  assessments: {},
  advised: [],
  amendments: [],
  changeRequests: [],
  evaluations: [],
  notifications: [],
  preparedBy: [],
};

const STEPS: ApplicationSteps = {
  ...intakeSteps,
  ...suspensionSteps,
  ...recalculationSteps,
  ...assessmentSteps,
  ...conflictSteps,
  ...divergenceSteps,
  ...coInitialSteps,
  ...decisionSteps,
  ...notificationSteps,
  ...amendmentSteps,
  ...changeRequestSteps,
  ...hearingSteps,
  ...aftercareSteps,
  ...exOfficioSteps,
  ...accountabilityExtensionSteps,
  ...revocationSteps,
  ...refusalHearingSteps,
  ...reasonsSteps,
  ...bankAccountSteps,
  ...advanceSteps,
};

/** The state after `happened`; never refuses, for a fact is a fact. */
export function evolveApplication(state: ApplicationState, happened: Happened<ApplicationFact>): ApplicationState {
  const step = STEPS[happened.fact.type] as ApplicationStep<ApplicationFact['type']>;
  const changed = step(state, saidBy(happened.fact) as never, { ...happened, by: doersOf(happened) });
  return { ...state, ...changed, ...reasonsAfter(state, happened), ...preparedForBoth(changed, happened.fact) };
}

/** What a substitute prepared counts as prepared by both: neither decides it (four eyes). */
function preparedForBoth({ preparedBy }: Partial<ApplicationState>, fact: ApplicationFact): Partial<ApplicationState> {
  const absent = actedFor(fact);
  if (preparedBy === undefined || absent === undefined || preparedBy.includes(absent)) return {};
  return { preparedBy: [...preparedBy, absent] };
}
