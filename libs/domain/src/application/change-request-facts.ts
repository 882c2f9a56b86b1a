import type { WithAttachments } from '../attached.js';
import type { Fact, Instant, LocalDate, MunicipalityCode } from '../vocabulary.js';
import type { AmendedLine } from './amendment-facts.js';

/** What a municipality can ask to be otherwise than awarded, or must report (a cancelled activity; assumption). */
export const CHANGE_KINDS = [
  'BUDGET_SHIFT',
  'CONTENT',
  'PARTNERS',
  'ACTIVITY_CANCELLED',
  'EXTENSION',
  'WITHDRAWAL',
  'OTHER',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What is asked. Which parts are filled in depends on the kind; the explanation stands with what was handed in. */
export interface ChangeWanted {
  readonly kind: ChangeKind;
  /** BUDGET_SHIFT: what each project would get, in cents. ACTIVITY_CANCELLED: what is left for each, often 0. WITHDRAWAL: the same. */
  readonly lines?: readonly AmendedLine[];
  /** CONTENT: the projects whose content changes. WITHDRAWAL: those given back; all of them when left out. */
  readonly projectIds?: readonly string[];
  /** PARTNERS: municipalities that take part from now on, and that no longer do. */
  readonly addedPartners?: readonly MunicipalityCode[];
  readonly droppedPartners?: readonly MunicipalityCode[];
  /** EXTENSION: the last day of execution that is asked for. */
  readonly executionEndsOn?: LocalDate;
}

/** A change request as it arrived; `requestId` is `c1`, `c2`, … within the file. */
export interface ChangeRequest extends ChangeWanted, WithAttachments {
  readonly requestId: string;
  readonly receivedAt: Instant;
  readonly contentHash: string;
  /** Last day of the eight weeks of Awb 4:13(2). */
  readonly decisionDueOn: LocalDate;
}

/** Why a change is refused, or granted in part only (assumption: no source lists grounds). */
export const CHANGE_REFUSAL_GROUNDS = [
  'OUTSIDE_FRAMEWORK',
  'LESS_EFFECTIVE',
  'INSUFFICIENT_EVIDENCE',
  'REACH_TOO_SMALL',
  'TOO_LATE',
] as const;
export type ChangeRefusalGround = (typeof CHANGE_REFUSAL_GROUNDS)[number];

/** The decision on a change request. What it changes in amounts follows as an amendment of the award. */
export interface ChangeDecision {
  readonly requestId: string;
  readonly kind: ChangeKind;
  readonly outcome: 'GRANTED' | 'PARTLY' | 'REFUSED';
  readonly ground?: ChangeRefusalGround;
  readonly caseReference: string;
  /** Whether the award's amounts change: then the letter of the amendment is the letter of this decision. */
  readonly amends: boolean;
  readonly partnerMunicipalities?: readonly MunicipalityCode[];
  readonly objectionEndsOn: LocalDate;
}

/** The execution may last longer; what hangs on its end moves along. Old and new days, both last days. */
export interface ExecutionExtension {
  readonly requestId: string;
  readonly previousEndsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly previousAccountabilityDueOn: LocalDate;
  readonly accountabilityDueOn: LocalDate;
  /** The reports that the round asks for after the execution, where their days move along. */
  readonly previousEvaluationDueOn?: LocalDate;
  readonly evaluationDueOn?: LocalDate;
  readonly previousMonitoringDueOn?: LocalDate;
  readonly monitoringDueOn?: LocalDate;
}

/** What arrives from outside about an award. */
export type ChangeRequestReceipt = Fact<'changeRequestReceived', ChangeRequest>;

/** What can happen to a change request. */
export type ChangeRequestFact =
  | Fact<'changeRequestOpened', { requestId: string; taskId: string; dueOn: LocalDate }>
  | Fact<'changeRequestDecided', ChangeDecision>
  | Fact<'executionExtended', ExecutionExtension>;
