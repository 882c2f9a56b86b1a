import { formatEuro } from '../money/amount-text.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { Cents } from '../vocabulary.js';
import type { AllocationProposal, RoundFact } from './round-facts.js';
import type { RoundState } from './round-state.js';
import type { RoundTerms } from './round-terms.js';

/** What is still held back, in cents. */
export function reserveOf(state: RoundState, terms: RoundTerms): Cents {
  return terms.reserveCents - (state.releasedCents ?? 0);
}

/** Whether a second tranche may be proposed now: awards are made and something is held back. Codes: WRONG_ROLE, WRONG_STATE, RESERVE_EMPTY. */
export function insistTrancheOpen(state: RoundState, { actor, terms }: RuleContext): void {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  const awarding = state.phase === 'AWARD' || state.phase === 'EXECUTION';
  insist(awarding, 'WRONG_STATE', 'A second tranche is divided after the awards and before the year is over.');
  insist(reserveOf(state, terms) > 0, 'RESERVE_EMPTY', 'Nothing is held back in this round any more.');
}

/**
 * Records how part of the reserve would be divided over files that got less than was advised (practice of 2023: N24; the
 * formula is an assumption). It takes the place of a proposal that still waits. Codes: as `insistTrancheOpen`, and
 * NOTHING_TO_DIVIDE, RESERVE_TOO_SMALL.
 */
export function proposeTranche(state: RoundState, proposal: AllocationProposal, context: RuleContext): RoundFact[] {
  insistTrancheOpen(state, context);
  const { totalCents } = proposal;
  insist(totalCents > 0, 'NOTHING_TO_DIVIDE', 'No awarded file got less than was advised; there is nothing to divide.');
  insistHeldBack(state, totalCents, context.terms);
  const { tranche } = state;
  const replaces = tranche?.status === 'PROPOSED' ? { replaces: tranche.allocationId } : {};
  return [{ type: 'trancheProposed', data: { ...proposal, ...replaces } }];
}

/**
 * Releases what the proposal divides from the reserve and reserves it for the files; never one's own proposal. Codes:
 * WRONG_ROLE, WRONG_STATE, OWN_WORK, RESERVE_TOO_SMALL.
 */
export function releaseReserve(
  state: RoundState,
  { allocationId }: { readonly allocationId: string },
  { actor, terms }: RuleContext,
): RoundFact[] {
  insistRole(actor, 'APPROVER', 'JENV');
  const { tranche } = state;
  insist(
    tranche?.status === 'PROPOSED' && tranche.allocationId === allocationId,
    'WRONG_STATE',
    'This division of the reserve does not wait for a decision.',
    'allocationId',
  );
  insist(tranche.proposedBy !== actor.id, 'OWN_WORK', 'You proposed this division; someone else must decide on it.');
  insistHeldBack(state, tranche.totalCents, terms);
  const { totalCents, byYear } = tranche;
  return [{ type: 'reserveReleased', data: { allocationId, totalCents, ...(byYear && { byYear }) } }];
}

function insistHeldBack(state: RoundState, totalCents: Cents, terms: RoundTerms): void {
  const heldCents = reserveOf(state, terms);
  insist(
    totalCents <= heldCents,
    'RESERVE_TOO_SMALL',
    `${formatEuro(heldCents)} is held back; ${formatEuro(totalCents)} is more.`,
  );
}
