import type { WithAttachments } from '../attached.js';
import type { AccountabilityDoubtFact } from './accountability-doubt-facts.js';
import type { AccountabilityExtensionFact } from './accountability-extension-facts.js';
import type { CostLine, MunicipalityShare } from '../project-budget/project-budget.js';
import type {
  Cents,
  Component,
  Deficiency,
  Fact,
  Flag,
  Instant,
  InterventionType,
  LocalDate,
  Ministry,
  MunicipalityCode,
  ProjectCategory,
  RefusalGround,
} from '../vocabulary.js';
import type { YearAmount, YearRequest } from '../budget-years/budget-year.js';
import type { AdvanceFact } from './advance-facts.js';
import type { CriterionAnswer } from '../round/criteria.js';
import type { AftercareFact } from './aftercare-facts.js';
import type { AmendmentFact } from './amendment-facts.js';
import type { ChangeRequestFact, ChangeRequestReceipt } from './change-request-facts.js';
import type { AssessmentFact } from './assessment-facts.js';
import type { ConflictFact } from './conflict-facts.js';
import type { ExOfficioCause, ExOfficioFact } from './ex-officio-facts.js';
import type { BankAccountFact } from './bank-account-facts.js';
import type { CoInitialFact, CoInitialResult } from './co-initial-facts.js';
import type { DivergenceFact } from './divergence-facts.js';
import type { DecisionFact } from './decision-facts.js';
import type { HearingFact, ViewsReceipt } from './hearing-facts.js';
import type { RefusalHearingFact } from './refusal-hearing-facts.js';
import type { RevocationFact } from './revocation-facts.js';
import type { ReasonsFact } from '../reasons/reasons-facts.js';
import type { IntakeFact } from './intake-facts.js';
import type { RecalculationFact } from './recalculation-facts.js';
import type { SuspensionFact } from './suspension-facts.js';

/** One fundable activity as it was asked for. Titles and plans stay in the tables; here are only codes and cents. */
export interface ProjectRequest {
  /** `p1`, `p2`, … in the order of the application. */
  readonly projectId: string;
  readonly component: Component;
  /** Its kind, in a round whose framework tells kinds apart. */
  readonly category?: ProjectCategory;
  /** Of which type the intervention is, where the applicant says so. */
  readonly intervention?: InterventionType;
  readonly requestedCents: Cents;
  /** What is asked in each budget year; absent in a round without them. */
  readonly byYear?: readonly YearRequest[];
  /** How what is asked is built up, and with how much VAT. */
  readonly costs?: readonly CostLine[];
  /** How what is asked is divided over the lead and its partners. */
  readonly division?: readonly MunicipalityShare[];
  /** A plan for the evaluation was handed in, or the willingness the regulation asks for. */
  readonly evaluationPlan: boolean;
  /** Crosses the round's evaluation threshold as requested. */
  readonly evaluationFlagged: boolean;
  /** Training from elsewhere than the ROR was asked for (Regeling 2022 art. 5). */
  readonly rorExemptionAsked: boolean;
}

/** An application as received, checked for what a machine can check. */
export interface ReceivedApplication {
  readonly roundId: string;
  readonly applicationId: string;
  readonly leadMunicipality: MunicipalityCode;
  readonly partnerMunicipalities: readonly MunicipalityCode[];
  readonly projects: readonly ProjectRequest[];
  readonly requestedCents: Cents;
  readonly receivedAt: Instant;
  /** SHA-256 of the submitted content, printed on the acknowledgement. */
  readonly contentHash: string;
  readonly flags: readonly Flag[];
  readonly deficiencies: readonly Deficiency[];
  /** Last day of the eight weeks of Awb 4:13(2). */
  readonly decisionDueOn: LocalDate;
}

/** A ministry's judgement of one project. `advisedCents` 0 with a ground is a refusal. */
export interface ProjectAssessment {
  readonly projectId: string;
  readonly advisedCents: Cents;
  readonly ground?: RefusalGround;
  /** What is said on each criterion of the component, where the round names any. */
  readonly criteria?: readonly CriterionAnswer[];
  /** Rests on facts about the applicant that it did not give itself (Awb 4:7). */
  readonly restsOnOtherFacts?: boolean;
  /** The exemption of Regeling 2022 art. 5 is granted. */
  readonly rorExemption?: boolean;
}

/** The work of one ministry on one application: one task for all its projects. */
export interface MinistryWork {
  readonly ministry: Ministry;
  readonly taskId: string;
  readonly projectIds: readonly string[];
  readonly dueOn: LocalDate;
}

/** One line of an award. */
export interface AwardLine {
  readonly projectId: string;
  readonly component: Component;
  readonly requestedCents: Cents;
  readonly awardedCents: Cents;
  /** What is awarded in each budget year; absent in a round without them. */
  readonly byYear?: readonly YearAmount[];
  readonly ground?: RefusalGround;
  readonly evaluationDuty: boolean;
  /** EXPERTISE must be taken from the ROR unless exempted (Regeling 2022 art. 5). */
  readonly rorDuty: boolean;
}

/** The award of one application (a beschikking). */
export interface AwardDecision {
  readonly caseReference: string;
  readonly allocationId: string;
  readonly lines: readonly AwardLine[];
  readonly totalCents: Cents;
  /** What was reserved for this file and is so no more. */
  readonly reservedCents?: Cents;
  readonly reservedByYear?: readonly YearAmount[];
  /** What came of the initial that Social Affairs was asked for; absent where it was not asked. */
  readonly coInitial?: CoInitialResult;
}

/** Grounds for settling lower (Regeling 2022 art. 10(3)). */
export type SettlementGround = 'NOT_FULLY_EXECUTED' | 'OBLIGATION_NOT_MET' | 'AWARD_WRONG';

/** The final decision on the amount (Regeling 2022 art. 10). */
export interface SettlementDecision {
  readonly caseReference: string;
  readonly awardedCents: Cents;
  readonly spentCents: Cents;
  readonly settledCents: Cents;
  readonly toRepayCents: Cents;
  readonly grounds: readonly SettlementGround[];
  /** Settled without an application for it. */
  readonly exOfficio?: ExOfficioCause;
}

/** What arrives from outside about an application and is never refused. */
export type ApplicationReceipt =
  | Fact<'applicationReceived', ReceivedApplication>
  | Fact<'supplementReceived', ReceivedSupplement>
  | Fact<'withdrawalReceived', { projectIds: readonly string[] | 'ALL'; receivedAt: Instant }>
  | ChangeRequestReceipt
  | ViewsReceipt
  | Fact<'accountabilityReceived', AccountabilityInformation>;

/** A supplement as received. */
export interface ReceivedSupplement extends WithAttachments {
  readonly supplied: readonly Deficiency[];
  readonly evaluationPlans: readonly string[];
  readonly contentHash: string;
  readonly receivedAt: Instant;
  /** Last day of the decision period, now that its clock runs again; the oldest journals lack it. */
  readonly decisionDueOn?: LocalDate;
}

/** SiSa information as BZK passed it on: starts the 22 weeks (Regeling 2022 art. 10(2)). */
export interface AccountabilityInformation {
  readonly receivedFromBzkOn: LocalDate;
  readonly receivedAt: Instant;
  readonly activitiesFinished: boolean;
  readonly spent: readonly { readonly projectId: string; readonly spentCents: Cents }[];
  /** What the auditor says of the accounts (Fvw 17a), where it was passed on. */
  readonly auditorsOpinion?: AuditorsOpinion;
  /** The day the 22 weeks are counted from; absent means that of receipt. */
  readonly termStartsOn?: LocalDate;
  readonly settlementDueOn: LocalDate;
  /** Came after the day of accountability. */
  readonly late?: boolean;
  /** What was told before and is replaced by this. */
  readonly corrects?: Pick<
    AccountabilityInformation,
    'receivedFromBzkOn' | 'activitiesFinished' | 'spent' | 'settlementDueOn'
  >;
}

/** Opinions of an auditor, from good to none. */
export const AUDITORS_OPINIONS = ['UNQUALIFIED', 'QUALIFIED', 'ADVERSE', 'DISCLAIMER'] as const;
export type AuditorsOpinion = (typeof AUDITORS_OPINIONS)[number];

/** What can happen to one application; the stream is `application/<applicationId>`. */
export type ApplicationFact =
  | ApplicationReceipt
  | IntakeFact
  | SuspensionFact
  | RecalculationFact
  | AssessmentFact
  | ConflictFact
  | DivergenceFact
  | CoInitialFact
  | DecisionFact
  | AmendmentFact
  | ChangeRequestFact
  | HearingFact
  | ExOfficioFact
  | AccountabilityDoubtFact
  | AccountabilityExtensionFact
  | RevocationFact
  | RefusalHearingFact
  | ReasonsFact
  | AftercareFact
  | BankAccountFact
  | AdvanceFact;
