import { sumByYear, type YearAmount } from '../budget-years/budget-year.js';
import type { Cents, Happened, Instant, LocalDate, MunicipalityCode, RoundPhase } from '../vocabulary.js';
import type { HolidayTable } from '../calendar/holiday-table.js';
import type { InvitedListChange } from './invited-list-facts.js';
import type { AdoptedBudget, LegalBaseFact, PublishedRegulation } from './legal-base-facts.js';
import type { Outage } from './outage-facts.js';
import type { AllocationProposal, ClosingFigures, RoundFact } from './round-facts.js';

/** One round as its facts tell it. The progress of single applications is kept beside it, see `RoundProgress`. */
export interface RoundState {
  readonly phase: RoundPhase;
  readonly draftedBy?: string;
  readonly frameworkApprovedBy?: string;
  readonly invited: readonly MunicipalityCode[];
  readonly invitedListDraftedBy?: string;
  readonly invitedListApproved: boolean;
  /** A change of the approved list that waits for a decision. */
  readonly listChange?: InvitedListChange & { readonly proposedBy: string };
  readonly listChanges?: number;
  readonly published: boolean;
  readonly closesAt?: Instant;
  readonly callClosed: boolean;
  readonly allocation?: AllocationProposal & {
    readonly proposedBy: string;
    readonly status: 'PROPOSED' | 'RETURNED' | 'APPROVED';
    readonly reservedCents?: Cents;
  };
  /** The ceiling, when it is no longer that of the terms. */
  readonly ceilingCents?: Cents;
  /** What was taken of the ceiling of each budget year, in cents. */
  readonly loweredByYear?: readonly YearAmount[];
  /** What of the reserve was released, in cents. */
  readonly releasedCents?: Cents;
  readonly releasedByYear?: readonly YearAmount[];
  /** A second division, of the reserve, over files that got less than was advised. */
  readonly tranche?: AllocationProposal & { readonly proposedBy: string; readonly status: 'PROPOSED' | 'RELEASED' };
  readonly tranchesProposed?: number;
  readonly allocationsProposed: number;
  /** The day on which Parliament was told; from then on decisions leave, where the round kept them until then. */
  readonly parliamentToldOn?: LocalDate;
  /** The holidays, when they are no longer those of the terms (Awt 3(3)). */
  readonly holidays?: HolidayTable;
  /** When the electronic channel did not work (Awb 2:21(3)). */
  readonly outages?: readonly Outage[];
  /** The regulation, when it was published after the round was drafted. */
  readonly regulation?: PublishedRegulation;
  /** The budget that awards were conditional on, once adopted. */
  readonly budget?: AdoptedBudget;
  readonly cancelled: boolean;
  readonly figures?: ClosingFigures;
}

/** A round of which nothing is known yet. */
export const NO_ROUND: RoundState = {
  phase: 'FRAMEWORK',
  invited: [],
  invitedListApproved: false,
  published: false,
  callClosed: false,
  allocationsProposed: 0,
  cancelled: false,
};

/** The state after `happened`; never refuses, for a fact is a fact. */
export function evolveRound(state: RoundState, { fact, actorId }: Happened<RoundFact>): RoundState {
  switch (fact.type) {
    case 'roundDrafted':
      return { ...state, draftedBy: actorId };
    case 'frameworkApproved':
      return { ...state, frameworkApprovedBy: actorId };
    case 'invitedListDrafted':
    case 'invitedListApproved':
    case 'invitedListChangeProposed':
    case 'invitedListChanged':
    case 'invitedListChangeReturned':
      return { ...state, ...afterListFact(state, fact, actorId) };
    case 'callPublished':
    case 'callClosingMoved':
      return { ...state, published: true, closesAt: fact.data.closesAt };
    case 'callClosed':
      return { ...state, callClosed: true, listChange: undefined };
    case 'phaseEntered':
      return { ...state, phase: fact.data.phase };
    case 'allocationAsked':
    case 'amountsTold':
    case 'announcementTold':
    case 'cancellationTold':
    case 'trancheTold':
    case 'decreeDaysTold':
    case 'deadlinesLapsing':
      return state;
    case 'allocationProposed':
      return { ...state, ...proposedAllocation(state, fact.data, actorId) };
    case 'allocationReturned':
    case 'allocationApproved':
      return { ...state, allocation: state.allocation && decided(state.allocation, fact) };
    case 'ceilingLowered':
      return { ...state, ceilingCents: fact.data.ceilingCents, ...loweredYears(state, fact.data) };
    case 'trancheProposed':
      return { ...state, ...proposedTranche(state, fact.data, actorId) };
    case 'reserveReleased':
      return { ...state, ...releasedTranche(state, fact.data) };
    case 'outageRecorded':
      return { ...state, outages: [...(state.outages ?? []), fact.data] };
    case 'regulationPublished':
    case 'budgetAdopted':
    case 'decisionsAnnounced':
    case 'decreeDaysChanged':
      return { ...state, ...told(fact) };
    case 'roundClosed':
    case 'roundCancelled':
      return { ...state, ...ended(fact) };
  }
}

type ToldFact = LegalBaseFact | Extract<RoundFact, { type: 'decisionsAnnounced' | 'decreeDaysChanged' }>;

/** What happened outside, and the round was told of. */
function told(fact: ToldFact): Partial<RoundState> {
  switch (fact.type) {
    case 'regulationPublished':
      return { regulation: fact.data };
    case 'budgetAdopted':
      return { budget: fact.data };
    case 'decisionsAnnounced':
      return { parliamentToldOn: fact.data.parliamentToldOn };
    case 'decreeDaysChanged':
      return { holidays: fact.data.holidays };
  }
}

type DecidedAllocation = Extract<RoundFact, { type: 'allocationReturned' | 'allocationApproved' }>;

function decided(allocation: NonNullable<RoundState['allocation']>, fact: DecidedAllocation): RoundState['allocation'] {
  if (fact.type === 'allocationReturned') return { ...allocation, status: 'RETURNED' };
  return { ...allocation, status: 'APPROVED', reservedCents: fact.data.reservedCents ?? 0 };
}

function ended(fact: Extract<RoundFact, { type: 'roundClosed' | 'roundCancelled' }>): Partial<RoundState> {
  if (fact.type === 'roundCancelled') return { phase: 'CANCELLED', cancelled: true };
  return { phase: 'CLOSED', figures: fact.data.figures };
}

type ListFact = Extract<RoundFact, { type: `invitedList${string}` }>;

function afterListFact({ listChanges = 0 }: RoundState, fact: ListFact, actorId: string): Partial<RoundState> {
  switch (fact.type) {
    case 'invitedListDrafted':
      return { invited: fact.data.municipalities, invitedListDraftedBy: actorId, invitedListApproved: false };
    case 'invitedListApproved':
      return { invitedListApproved: true };
    case 'invitedListChangeProposed':
      return { listChange: { ...fact.data, proposedBy: actorId }, listChanges: listChanges + 1 };
    case 'invitedListChanged':
      return { invited: fact.data.municipalities, listChange: undefined };
    case 'invitedListChangeReturned':
      return { listChange: undefined };
  }
}

function proposedAllocation(state: RoundState, proposal: AllocationProposal, proposedBy: string): Partial<RoundState> {
  const allocationsProposed = state.allocationsProposed + 1;
  return { allocationsProposed, allocation: { ...proposal, proposedBy, status: 'PROPOSED' } };
}

function proposedTranche(state: RoundState, proposal: AllocationProposal, proposedBy: string): Partial<RoundState> {
  return {
    tranche: { ...proposal, proposedBy, status: 'PROPOSED' },
    tranchesProposed: (state.tranchesProposed ?? 0) + 1,
  };
}

function releasedTranche(
  state: RoundState,
  { totalCents, byYear }: Extract<RoundFact, { type: 'reserveReleased' }>['data'],
): Partial<RoundState> {
  return {
    releasedCents: (state.releasedCents ?? 0) + totalCents,
    ...(byYear && { releasedByYear: sumByYear([state.releasedByYear, byYear]) }),
    tranche: state.tranche && { ...state.tranche, status: 'RELEASED' },
  };
}

function loweredYears(
  { loweredByYear = [] }: RoundState,
  { previousCents, ceilingCents, year }: Extract<RoundFact, { type: 'ceilingLowered' }>['data'],
): Pick<RoundState, 'loweredByYear'> {
  if (year === undefined) return {};
  return { loweredByYear: sumByYear([loweredByYear, [{ year, cents: previousCents - ceilingCents }]]) };
}
