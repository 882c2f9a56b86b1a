import { rows, type Database } from '../database/rows.js';
import type { ReasonsDraftRow } from '../entities/reasons-draft-row.js';

/** One version of the reasons of a decision, with what was proposed then. */
export type ReasonsVersion = Omit<ReasonsDraftRow, 'stream' | 'roundId'>;

/** Every version of the reasons that were written for decisions on a file, the latest first. */
export function reasonsVersions(database: Database, stream: string): Promise<readonly ReasonsVersion[]> {
  return rows<ReasonsVersion>(
    database,
    `SELECT decision, version, position, composed, composed_hash AS "composedHash", text, hash,
            edited_by AS "editedBy", edited_at AS "editedAt", adopted_by AS "adoptedBy", adopted_at AS "adoptedAt"
     FROM reasons_draft WHERE stream = $1 ORDER BY decision, version DESC`,
    [stream],
  );
}
