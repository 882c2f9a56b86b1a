import type { RepresentationFact } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import type { RowValues } from '../database/row-statements.js';
import { RepresentationRow } from '../entities/representation-row.js';
import type { FactPlace, Projections } from './projection.js';

/** What the facts of the register of representatives change. */
export const representationProjections: Projections<RepresentationFact['type']> = {
  representativeRegistered: (transaction, { representationId, acts, ...registered }, place) => {
    const { actor, at: registeredAt, roundId } = place;
    const row = { ...registered, acts: [...acts], roundId, id: representationId, status: 'REGISTERED' as const };
    transaction.insert(RepresentationRow, { ...row, registeredBy: actor.id, registeredAt });
  },
  authorisationAsked: (transaction, { representationId, dueOn }, place) =>
    change(transaction, place, representationId, { status: 'ASKED', authorisationDueOn: dueOn }),
  authorisationGiven: (transaction, { representationId, documentHash, late }, place) =>
    change(transaction, place, representationId, { status: late ? 'GIVEN_LATE' : 'GIVEN', documentHash }),
  representativeConfirmed: (transaction, { representationId }, place) =>
    change(transaction, place, representationId, { status: 'CONFIRMED' }),
  representativeRefused: (transaction, { representationId, ground }, place) =>
    change(transaction, place, representationId, { status: 'REFUSED', refusedFor: ground }),
  representationEnded: (transaction, { representationId }, place) =>
    change(transaction, place, representationId, { status: 'ENDED' }),
};

function change(
  transaction: Transaction,
  { roundId }: FactPlace,
  id: string,
  values: RowValues<RepresentationRow>,
): void {
  transaction.update(RepresentationRow, { roundId, id }, values);
}
