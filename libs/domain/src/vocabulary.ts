import type { RepresentedAct } from './representation/representation.js';

/**
 * The words everything else is written in. Source of the terms: docs/glossary.md.
 */

/** An instant: ISO 8601 in UTC, for instance `2022-01-14T22:59:59.000Z`. */
export type Instant = string;

/** A calendar date in Europe/Amsterdam: `YYYY-MM-DD`. */
export type LocalDate = string;

/** An amount of money in whole euro cents, never negative unless said so. */
export type Cents = number;

/** CBS code of a municipality: `GM` and four digits. */
export type MunicipalityCode = string;

/** Parts of the local approach that money may go to (Regeling 2022 art. 3). */
export const COMPONENTS = [
  'LOCAL_ANALYSIS',
  'PERSON_SPECIFIC',
  'NETWORKS',
  'EXPERTISE',
  'PREVENTION_INDICATED',
  'RESILIENCE',
  'EVALUATION',
] as const;
export type Component = (typeof COMPONENTS)[number];

/** Kinds of projects of 2023–2026 (Regeling 2023–2026, dictionary 16); other rounds name none. */
export const PROJECT_CATEGORIES = ['BASICS_IN_ORDER_TASKS', 'ONE_YEAR_PROJECT', 'PREVENTION_PROJECT'] as const;
export type ProjectCategory = (typeof PROJECT_CATEGORIES)[number];

/** Types of interventions that the toolkit of the ESS tells apart, and what is none of them (Toolkit Evidence-Based Werken). */
export const INTERVENTION_TYPES = [
  'CASE_CONSULTATION',
  'KEY_FIGURE_NETWORK',
  'RESILIENT_PARENTING',
  'THEATRE',
  'OTHER',
] as const;
export type InterventionType = (typeof INTERVENTION_TYPES)[number];

/** The two ministries that assess: Justice and Security (NCTV) and Social Affairs. */
export const MINISTRIES = ['JENV', 'SZW'] as const;
export type Ministry = (typeof MINISTRIES)[number];

/** In which capacity somebody acts. SYSTEM is the engine itself, when a term ends or a reminder falls due. */
export const ROLES = ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'APPLICANT', 'AUDITOR', 'OPERATOR', 'SYSTEM'] as const;
export type Role = (typeof ROLES)[number];

/** Who acts: an id (never a name), a role, and the organisation acted for (a ministry, a municipality's code, or RONDE). */
export interface Actor {
  readonly id: string;
  readonly role: Role;
  readonly organisation: string;
  /** Id of whom a substitute acts for, or the municipality a representative acts for. It stands in the facts, not beside them. */
  readonly actingFor?: string;
  /** What a representative of `actingFor` may do there today; absent for who represents nobody. */
  readonly represents?: readonly RepresentedAct[];
  /** Municipalities that have gone up in the one acted for; absent where there are none. */
  readonly succeeds?: readonly MunicipalityCode[];
  /** The municipality acted for has itself gone up in another: nobody acts for it any more. */
  readonly ceased?: boolean;
}

/** The engine acting by itself. */
export const SYSTEM: Actor = { id: 'ronde', role: 'SYSTEM', organisation: 'RONDE' };

/** What happened, in the past tense; the only thing that is ever written to the journal. */
export interface Fact<T extends string = string, D = unknown> {
  readonly type: T;
  readonly data: D;
}

/** Steps of a yearly round, in their order. */
export const ROUND_PHASES = [
  'FRAMEWORK',
  'PUBLICATION',
  'CALL',
  'COMPLETENESS',
  'ASSESSMENT',
  'ALLOCATION',
  'AWARD',
  'EXECUTION',
  'EVALUATION',
  'SETTLEMENT',
  'CLOSED',
  'CANCELLED',
] as const;
export type RoundPhase = (typeof ROUND_PHASES)[number];

/** Where one application stands. */
export const APPLICATION_PHASES = [
  'RECEIVED',
  'ADMISSION',
  'COMPLETENESS',
  'SUPPLEMENT',
  'ASSESSMENT',
  'ASSESSED',
  'DECISION',
  'AWARDED',
  'SETTLEMENT',
  'CLOSED',
] as const;
export type ApplicationPhase = (typeof APPLICATION_PHASES)[number];

/** What a person must look at although it was accepted: the law leaves the decision to a person. */
export const FLAGS = [
  'LATE',
  'NOT_INVITED',
  'SECOND_APPLICATION',
  'ABOVE_CEILING',
  'NO_EVALUATION_PLAN',
  'INCOMPLETE',
] as const;
export type Flag = (typeof FLAGS)[number];

/** What an application must contain (Regeling 2022 art. 4(2) and 4(3)) and may lack: Awb 4:5. */
export const DEFICIENCIES = [
  'ACTION_PLAN',
  'BUDGET',
  'CO_FUNDING',
  'LOCAL_ANALYSIS_DOCUMENT',
  'BANK_ACCOUNT',
  'PARTNER_INVOLVEMENT',
  'EVALUATION_PLAN',
] as const;
export type Deficiency = (typeof DEFICIENCIES)[number];

/** Why a project or an application gets no money. */
export const REFUSAL_GROUNDS = [
  'NOT_NECESSARY',
  'INSUFFICIENT_EVIDENCE',
  'OUTSIDE_FRAMEWORK',
  'EVALUATION_REFUSED',
  'INCOMPLETE',
  'LATE',
  'NOT_INVITED',
  'DUPLICATE',
  'WITHDRAWN',
  'CEILING_EXHAUSTED',
] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

/** How a file ended. */
export const APPLICATION_OUTCOMES = [
  'SETTLED',
  'REJECTED',
  'NOT_TAKEN_INTO_CONSIDERATION',
  'WITHDRAWN',
  'ROUND_CANCELLED',
] as const;
export type ApplicationOutcome = (typeof APPLICATION_OUTCOMES)[number];

/** Work that waits for a person or an office. */
export const TASK_KINDS = [
  'ADMISSION',
  'COMPLETENESS_CHECK',
  'ASSESSMENT',
  'CO_ASSESSMENT',
  'DIVERGENCE_DECISION',
  'CO_INITIAL',
  'FRAMEWORK_APPROVAL',
  'INVITED_LIST_APPROVAL',
  'ALLOCATION_PROPOSAL',
  'ALLOCATION_APPROVAL',
  'AWARD_DECISION',
  'CHANGE_REQUEST_DECISION',
  'EVALUATION_REVIEW',
  'MONITORING_REVIEW',
  'SETTLEMENT_DECISION',
  'RECOVERY_FOLLOW_UP',
  'OBJECTION_HANDLING',
  'OBJECTION_DECISION',
  'PENALTY_DECISION',
  'PENALTY_PAYMENT',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** A fact with when it happened (workflow time) and who caused it. */
export interface Happened<F extends Fact = Fact> {
  readonly fact: F;
  readonly at: Instant;
  readonly actorId: string;
}
