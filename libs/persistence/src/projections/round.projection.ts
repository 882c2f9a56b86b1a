import { localDateOf, type AllocationProposal, type Instant, type RoundFact, type RoundTerms } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import { AllocationRow } from '../entities/allocation-row.js';
import { RoundRow } from '../entities/round-row.js';
import { endDeadlines, setDeadline } from './deadlines.js';
import type { FactPlace, Projections } from './projection.js';

/** What the facts of a round change. */
export const roundProjections: Projections<
  Exclude<RoundFact['type'], 'frameworkApproved' | 'amountsTold' | 'cancellationTold'>
> = {
  roundDrafted: (transaction, { terms }, place) => draftRound(transaction, terms, place),
  invitedListDrafted: (transaction, { municipalities }, { id }) =>
    transaction.update(RoundRow, { id }, { invited: municipalities, invitedStatus: 'DRAFTED' }),
  invitedListApproved: (transaction, { municipalities }, { id }) =>
    transaction.update(RoundRow, { id }, { invited: municipalities, invitedStatus: 'APPROVED' }),
  callPublished: async (transaction, { opensAt, closesAt }, place) => {
    await transaction.update(RoundRow, { id: place.id }, { opensAt, closesAt });
    await setCallClosing(transaction, place, closesAt);
  },
  callClosingMoved: async (transaction, { closesAt }, place) => {
    await transaction.update(RoundRow, { id: place.id }, { closesAt });
    await setCallClosing(transaction, place, closesAt);
  },
  callClosed: (transaction, _, place) => endDeadlines(transaction, place, 'CALL_CLOSING'),
  phaseEntered: (transaction, { phase }, { id }) => transaction.update(RoundRow, { id }, { phase }),
  allocationAsked: (transaction, { dueOn }, place) => setDeadline(transaction, place, 'ALLOCATION', { dueOn }),
  allocationProposed: async (transaction, proposal, place) => {
    await proposeAllocation(transaction, proposal, place);
    await endDeadlines(transaction, place, 'ALLOCATION');
  },
  allocationReturned: (transaction, { allocationId }, place) =>
    decideAllocation(transaction, allocationId, 'RETURNED', place),
  allocationApproved: (transaction, { allocationId }, place) =>
    decideAllocation(transaction, allocationId, 'APPROVED', place),
  roundClosed: async (transaction, { figures }, place) => {
    await transaction.update(RoundRow, { id: place.id }, { phase: 'CLOSED', figures, endedAt: place.at });
    await endDeadlines(transaction, place);
  },
  roundCancelled: async (transaction, _, place) => {
    const cancelledFor = place.reason;
    await transaction.update(RoundRow, { id: place.id }, { phase: 'CANCELLED', cancelledFor, endedAt: place.at });
    await endDeadlines(transaction, place);
  },
};

async function draftRound(transaction: Transaction, terms: RoundTerms, { id, at }: FactPlace): Promise<void> {
  const { year, title, ceilingCents } = terms;
  await transaction.insert(RoundRow, { id, year, title, phase: 'FRAMEWORK', terms, ceilingCents, draftedAt: at });
  await transaction.query('INSERT INTO ledger (round_id) VALUES ($1)', [id]);
}

function setCallClosing(transaction: Transaction, place: FactPlace, closesAt: Instant): Promise<unknown> {
  // The closing instant is the first one after the last day.
  const dueOn = localDateOf(new Date(Date.parse(closesAt) - 1).toISOString());
  return setDeadline(transaction, place, 'CALL_CLOSING', { dueOn, dueAt: closesAt });
}

function proposeAllocation(transaction: Transaction, proposal: AllocationProposal, place: FactPlace): Promise<unknown> {
  const { allocationId, ...figures } = proposal;
  return transaction.insert(AllocationRow, {
    ...figures,
    id: allocationId,
    roundId: place.roundId,
    status: 'PROPOSED',
    proposedBy: place.actor.id,
    proposedAt: place.at,
  });
}

function decideAllocation(
  transaction: Transaction,
  id: string,
  status: 'RETURNED' | 'APPROVED',
  { actor, at, reason }: FactPlace,
): Promise<unknown> {
  return transaction.update(AllocationRow, { id }, { status, decidedBy: actor.id, decidedAt: at, decidedFor: reason });
}
