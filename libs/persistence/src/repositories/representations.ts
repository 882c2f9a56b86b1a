import type { RegisteredRepresentation } from '@ronde/domain';
import { quickRows, type Database, type Transaction } from '../database/rows.js';

/** A representation with what the tables know of an outside party, and who registered it, and when. */
export type RepresentationLine = RegisteredRepresentation & {
  readonly partyName: string | null;
  readonly registeredBy: string;
  readonly registeredAt: string;
};

type Row = Omit<RepresentationLine, 'authorisationDueOn' | 'refusedFor'> & {
  readonly authorisationDueOn: string | null;
  readonly refusedFor: RepresentationLine['refusedFor'] | null;
};

const REPRESENTATIONS = `
  SELECT id AS "representationId", municipality, representative, lawyer, acts, first_day AS "firstDay",
         last_day AS "lastDay", document_hash AS "documentHash", status, authorisation_due_on AS "authorisationDueOn",
         refused_for AS "refusedFor", name AS "partyName", registered_by AS "registeredBy",
         registered_at AS "registeredAt"
  FROM representation LEFT JOIN outside_party ON code = representative
  WHERE round_id = $1 AND ($2::text[] IS NULL OR municipality = ANY ($2)) AND ($3::text IS NULL OR representative = $3)
  ORDER BY length(id), id`;

/** The representations of a round, of these municipalities and by this representative where they are named, oldest first. */
export async function representationsOf(
  database: Database | Transaction,
  roundId: string,
  { municipalities, representative }: { municipalities?: readonly string[]; representative?: string } = {},
): Promise<readonly RepresentationLine[]> {
  const found = await quickRows<Row>(database, REPRESENTATIONS, [
    roundId,
    municipalities ?? null,
    representative ?? null,
  ]);
  return found.map(({ authorisationDueOn, refusedFor, ...line }) => ({
    ...line,
    ...(authorisationDueOn === null ? {} : { authorisationDueOn }),
    ...(refusedFor === null ? {} : { refusedFor }),
  }));
}
