import type { Cents, Fact, Instant, LocalDate, Ministry, RefusalGround } from '../vocabulary.js';
import type { ProjectAssessment } from './application-facts.js';

/** What the ministries differ on: the amount, or why a project gets nothing. */
export type DivergenceKind = 'AMOUNT' | 'GROUND';

/** One project that the two ministries judge differently; amounts in cents. */
export interface Divergence {
  readonly projectId: string;
  readonly kind: DivergenceKind;
  readonly jenvCents: Cents;
  readonly szwCents: Cents;
  readonly jenvGround?: RefusalGround;
  readonly szwGround?: RefusalGround;
}

/** How a divergence ends: the ministries agree, or the amount or the ground is decided. */
export const DIVERGENCE_OUTCOMES = ['AGREED', 'AMOUNT', 'GROUND'] as const;
export type DivergenceOutcome = (typeof DIVERGENCE_OUTCOMES)[number];

/** What is advised on one project after its divergence was decided. */
export interface DivergenceDecision {
  readonly projectId: string;
  readonly outcome: DivergenceOutcome;
  readonly advisedCents: Cents;
  readonly ground?: RefusalGround;
  /** Whether training elsewhere than at the ROR may, where JenV left that open by advising nothing. */
  readonly rorExemption?: boolean;
}

/** Who took part in a joint consultation, as offices and never as persons. */
export interface Participant {
  readonly ministry: Ministry;
  readonly role: 'ADMINISTRATOR' | 'ASSESSOR' | 'APPROVER';
}

/** A joint consultation of the two ministries on one application. */
export interface Consultation {
  readonly heldOn: LocalDate;
  readonly outcome: 'AGREED' | 'NOT_AGREED';
  readonly participants: readonly Participant[];
}

/** What can happen when the ministries differ, or one of them speaks late. */
export type DivergenceFact =
  | Fact<'divergenceFound', { divergences: readonly Divergence[]; taskId: string; dueOn: LocalDate }>
  | Fact<'consultationHeld', Consultation>
  | Fact<
      'divergenceDecided',
      {
        /** `deviatesFromSzw`: SZW's opinion is not followed, for the reason that was given. */
        decisions: readonly (DivergenceDecision & { readonly deviatesFromSzw: boolean })[];
      }
    >
  | Fact<'divergenceDropped', { cause: 'WITHDRAWN' }>
  | Fact<'lateOpinionReceived', { ministry: Ministry; assessments: readonly ProjectAssessment[]; receivedAt: Instant }>;

/** Where the ministries differ, and what became of it. */
export interface DivergenceState {
  readonly nth: number;
  readonly divergences: readonly Divergence[];
  readonly taskId: string;
  readonly dueOn: LocalDate;
  readonly status: 'OPEN' | 'DECIDED' | 'DROPPED';
  /** How many consultations were held before they differed again; those do not count. */
  readonly spokenBefore?: number;
  readonly decisions?: Extract<DivergenceFact, { type: 'divergenceDecided' }>['data']['decisions'];
}
