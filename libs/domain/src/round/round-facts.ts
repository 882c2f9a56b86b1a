import type { AllocationStrategy } from '../allocation/allocation.js';
import type { YearAmount } from '../budget-years/budget-year.js';
import type { Cents, Fact, Instant, LocalDate, MunicipalityCode, RoundPhase } from '../vocabulary.js';
import type { RoundCalendarFact } from './calendar-facts.js';
import type { InvitedListFact } from './invited-list-facts.js';
import type { RoundLapseFact } from './lapse-facts.js';
import type { LegalBaseFact } from './legal-base-facts.js';
import type { OutageFact } from './outage-facts.js';
import type { RoundMoneyFact } from './round-money-facts.js';
import type { RoundTerms } from './round-terms.js';

/** Figures of a closed round; amounts in cents. */
export interface ClosingFigures {
  readonly applications: number;
  readonly projects: number;
  readonly requestedCents: Cents;
  readonly awardedCents: Cents;
  readonly resilienceAwardedCents: Cents;
  readonly settledCents: Cents;
  readonly projectsFlaggedForEvaluation: number;
  readonly evaluationObligations: number;
  readonly coAssessedProjects: number;
  readonly coAssessmentTasks: number;
  readonly refusedProjects: number;
  readonly municipalitiesReached: number;
}

/** What can happen to a round; the stream is `funding-round/<roundId>`. */
export type RoundFact =
  | Fact<'roundDrafted', { terms: RoundTerms }>
  | Fact<'frameworkApproved', { ceilingCents: Cents }>
  | Fact<'invitedListDrafted', { municipalities: readonly MunicipalityCode[] }>
  | Fact<'invitedListApproved', { municipalities: readonly MunicipalityCode[] }>
  | Fact<'callPublished', { opensAt: Instant; closesAt: Instant }>
  | Fact<'callClosingMoved', { previousClosesAt: Instant; closesAt: Instant }>
  | Fact<'callClosed', { applications: number }>
  | Fact<'phaseEntered', { phase: RoundPhase }>
  | Fact<'allocationAsked', { taskId: string; dueOn: LocalDate }>
  | Fact<'allocationProposed', AllocationProposal>
  | Fact<'allocationReturned', { allocationId: string }>
  | Fact<
      'allocationApproved',
      { allocationId: string; totalCents: Cents; reservedCents?: Cents; reservedByYear?: readonly YearAmount[] }
    >
  | Fact<'decisionsAnnounced', { parliamentToldOn: LocalDate }>
  | Fact<'announcementTold', { applications: number }>
  | Fact<'amountsTold', { allocationId: string; applications: number }>
  | Fact<'roundClosed', { figures: ClosingFigures; releasedCents?: Cents; releasedByYear?: readonly YearAmount[] }>
  | Fact<'roundCancelled', { releasedCents?: Cents; releasedByYear?: readonly YearAmount[] }>
  | Fact<'cancellationTold', { executions: number }>
  | RoundCalendarFact
  | InvitedListFact
  | LegalBaseFact
  | OutageFact
  | RoundLapseFact
  | RoundMoneyFact;

/** A proposed division of the ceiling. The lines themselves stand in their table; `linesHash` (SHA-256) ties them to this fact. */
export interface AllocationProposal {
  readonly allocationId: string;
  readonly strategy: AllocationStrategy;
  readonly requestedCents: Cents;
  readonly advisedCents: Cents;
  readonly totalCents: Cents;
  /** What it gives in each budget year; absent in a round without them. */
  readonly byYear?: readonly YearAmount[];
  readonly lineCount: number;
  readonly linesHash: string;
}
