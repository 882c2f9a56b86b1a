import type { RegisteredMerger } from '@ronde/domain';
import { quickRows, type Database, type Transaction } from '../database/rows.js';

/** A merger, and who registered it, and when. */
export type MergerLine = RegisteredMerger & { readonly registeredBy: string; readonly registeredAt: string };

/** The mergers of a round, oldest first. */
export function mergersOf(database: Database | Transaction, roundId: string): Promise<MergerLine[]> {
  return quickRows<MergerLine>(
    database,
    `SELECT id AS "mergerId", successor, merged, effective_on AS "effectiveOn", struck, registered_by AS "registeredBy",
            registered_at AS "registeredAt"
     FROM merger WHERE round_id = $1 ORDER BY length(id), id`,
    [roundId],
  );
}
