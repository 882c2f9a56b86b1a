import { lastDayBefore, type AllocationProposal, type Instant, type RoundFact, type RoundTerms } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import { AllocationRow } from '../entities/allocation-row.js';
import { RoundRow } from '../entities/round-row.js';
import { endDeadlines, setDeadline } from './deadlines.js';
import type { FactPlace, Projections } from './projection.js';

/** What the facts of a round change. */
export const roundProjections: Projections<
  Exclude<
    RoundFact['type'],
    | 'frameworkApproved'
    | 'amountsTold'
    | 'announcementTold'
    | 'cancellationTold'
    | 'trancheTold'
    | 'decreeDaysTold'
    | 'outageRecorded'
    | 'invitedListChangeProposed'
    | 'invitedListChangeReturned'
  >
> = {
  roundDrafted: (transaction, { terms }, place) => draftRound(transaction, terms, place),
  invitedListDrafted: (transaction, { municipalities }, { id }) =>
    transaction.update(RoundRow, { id }, { invited: municipalities, invitedStatus: 'DRAFTED' }),
  invitedListApproved: (transaction, { municipalities }, { id }) =>
    transaction.update(RoundRow, { id }, { invited: municipalities, invitedStatus: 'APPROVED' }),
  invitedListChanged: (transaction, { municipalities }, { id }) =>
    transaction.update(RoundRow, { id }, { invited: municipalities }),
  callPublished: (transaction, { opensAt, closesAt }, place) => {
    transaction.update(RoundRow, { id: place.id }, { opensAt, closesAt });
    setCallClosing(transaction, place, closesAt);
  },
  callClosingMoved: (transaction, { closesAt }, place) => {
    transaction.update(RoundRow, { id: place.id }, { closesAt });
    setCallClosing(transaction, place, closesAt);
  },
  callClosed: (transaction, _, place) => endDeadlines(transaction, place, 'CALL_CLOSING'),
  phaseEntered: (transaction, { phase }, { id }) => transaction.update(RoundRow, { id }, { phase }),
  allocationAsked: (transaction, { dueOn }, place) => setDeadline(transaction, place, 'ALLOCATION', { dueOn }),
  allocationProposed: (transaction, proposal, place) => {
    proposeAllocation(transaction, proposal, place);
    endDeadlines(transaction, place, 'ALLOCATION');
  },
  allocationReturned: (transaction, { allocationId }, place) =>
    decideAllocation(transaction, allocationId, 'RETURNED', place),
  allocationApproved: (transaction, { allocationId }, place) =>
    decideAllocation(transaction, allocationId, 'APPROVED', place),
  ceilingLowered: (transaction, { ceilingCents }, { id }) => transaction.update(RoundRow, { id }, { ceilingCents }),
  decreeDaysChanged: (transaction, { holidays }, { id }) =>
    transaction.run(`UPDATE round SET terms = jsonb_set(terms, '{holidays}', $2) WHERE id = $1`, [
      id,
      JSON.stringify(holidays),
    ]),
  regulationPublished: (transaction, regulation, { id }) =>
    transaction.run(`UPDATE round SET terms = jsonb_set(terms, '{regulation}', $2) WHERE id = $1`, [
      id,
      JSON.stringify({ ...regulation, known: true }),
    ]),
  budgetAdopted: (transaction, { sufficient }, { id }) =>
    transaction.run(`UPDATE round SET terms = jsonb_set(terms, '{budget}', to_jsonb($2::text)) WHERE id = $1`, [
      id,
      sufficient ? 'SUFFICIENT' : 'INSUFFICIENT',
    ]),
  trancheProposed: (transaction, { replaces, ...proposal }, place) => {
    if (replaces !== undefined) decideAllocation(transaction, replaces, 'RETURNED', place);
    proposeAllocation(transaction, proposal, place);
  },
  reserveReleased: (transaction, { allocationId }, place) =>
    decideAllocation(transaction, allocationId, 'APPROVED', place),
  decisionsAnnounced: (transaction, { parliamentToldOn }, { id }) =>
    transaction.update(RoundRow, { id }, { parliamentToldOn }),
  deadlinesLapsing: (transaction, { ends }) =>
    transaction.run(
      `UPDATE deadline d SET warned_due_on = e."dueOn"
       FROM jsonb_to_recordset($1::jsonb) e (stream text, deadline text, "dueOn" date)
       WHERE d.stream = e.stream AND d.code = e.deadline`,
      [JSON.stringify(ends)],
    ),
  roundClosed: (transaction, { figures }, place) => {
    transaction.update(RoundRow, { id: place.id }, { phase: 'CLOSED', figures, endedAt: place.at });
    endDeadlines(transaction, place);
  },
  roundCancelled: (transaction, _, place) => {
    const cancelledFor = place.reason;
    transaction.update(RoundRow, { id: place.id }, { phase: 'CANCELLED', cancelledFor, endedAt: place.at });
    endDeadlines(transaction, place);
  },
};

function draftRound(transaction: Transaction, terms: RoundTerms, { id, at }: FactPlace): void {
  const { year, title, ceilingCents } = terms;
  transaction.insert(RoundRow, { id, year, title, phase: 'FRAMEWORK', terms, ceilingCents, draftedAt: at });
  transaction.run('INSERT INTO ledger (round_id) VALUES ($1)', [id]);
}

function setCallClosing(transaction: Transaction, place: FactPlace, closesAt: Instant): void {
  setDeadline(transaction, place, 'CALL_CLOSING', { dueOn: lastDayBefore(closesAt), dueAt: closesAt });
}

function proposeAllocation(transaction: Transaction, proposal: AllocationProposal, place: FactPlace): void {
  const { allocationId, ...figures } = proposal;
  transaction.insert(AllocationRow, {
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
): void {
  transaction.update(AllocationRow, { id }, { status, decidedBy: actor.id, decidedAt: at, decidedFor: reason });
}
