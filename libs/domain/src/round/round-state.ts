import type { Cents, Happened, Instant, MunicipalityCode, RoundPhase } from '../vocabulary.js';
import type { AllocationProposal, ClosingFigures, RoundFact } from './round-facts.js';

/** One round as its facts tell it. The progress of single applications is kept beside it, see `RoundProgress`. */
export interface RoundState {
  readonly phase: RoundPhase;
  readonly draftedBy?: string;
  readonly frameworkApprovedBy?: string;
  readonly invited: readonly MunicipalityCode[];
  readonly invitedListDraftedBy?: string;
  readonly invitedListApproved: boolean;
  readonly published: boolean;
  readonly closesAt?: Instant;
  readonly callClosed: boolean;
  readonly allocation?: AllocationProposal & {
    readonly proposedBy: string;
    readonly status: 'PROPOSED' | 'RETURNED' | 'APPROVED';
    readonly reservedCents?: Cents;
  };
  readonly allocationsProposed: number;
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
      return { ...state, invited: fact.data.municipalities, invitedListDraftedBy: actorId, invitedListApproved: false };
    case 'invitedListApproved':
      return { ...state, invitedListApproved: true };
    case 'callPublished':
      return { ...state, published: true, closesAt: fact.data.closesAt };
    case 'callClosingMoved':
      return { ...state, closesAt: fact.data.closesAt };
    case 'callClosed':
      return { ...state, callClosed: true };
    case 'phaseEntered':
      return { ...state, phase: fact.data.phase };
    case 'allocationAsked':
    case 'amountsTold':
    case 'cancellationTold':
      return state;
    case 'allocationProposed':
      return {
        ...state,
        allocationsProposed: state.allocationsProposed + 1,
        allocation: { ...fact.data, proposedBy: actorId, status: 'PROPOSED' },
      };
    case 'allocationReturned':
      return { ...state, allocation: state.allocation && { ...state.allocation, status: 'RETURNED' } };
    case 'allocationApproved':
      return { ...state, allocation: state.allocation && approved(state.allocation, fact.data.reservedCents) };
    case 'roundClosed':
      return { ...state, phase: 'CLOSED', figures: fact.data.figures };
    case 'roundCancelled':
      return { ...state, phase: 'CANCELLED', cancelled: true };
  }
}

function approved(allocation: NonNullable<RoundState['allocation']>, reservedCents = 0): RoundState['allocation'] {
  return { ...allocation, status: 'APPROVED', reservedCents };
}
