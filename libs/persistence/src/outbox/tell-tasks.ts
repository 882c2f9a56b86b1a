import { CONFLICT_REGISTERED, type ConflictRegistered } from '@ronde/contracts';
import type { ApplicationFact } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import type { PlacedFact } from '../journal/append-facts.js';

/**
 * Takes the work somebody had taken on what hangs on a file, objections, payments, claims and reports, from whoever turns
 * out to have an interest in it: the file itself tells its own tasks, and knows of no others.
 */
export function tellTasks(transaction: Transaction, placed: readonly PlacedFact[]): void {
  for (const { type, data, at, roundId, stream, position } of placed) {
    if (type !== ('conflictRegistered' satisfies ApplicationFact['type'])) continue;
    const { personId } = data as { readonly personId: string };
    const payload: ConflictRegistered = { personId, at };
    transaction.run(TELL, [roundId, stream, position, CONFLICT_REGISTERED, JSON.stringify(payload), personId]);
  }
}

/** Behind the ordinals of the facts' own deliveries and of what notices of default are told. */
const TELL = `
  INSERT INTO outbox (round_id, stream, position, ordinal, kind, target, payload)
  SELECT $1, $2, $3, 2000 + row_number() OVER (ORDER BY id), 'engine', 'task/' || id,
         jsonb_build_object('kind', 'signal', 'workflowId', 'task/' || id, 'signal', $4::text, 'payload', $5::jsonb)
  FROM task
  WHERE round_id = $1 AND status = 'CLAIMED' AND claimed_by = $6 AND subject <> $2
    AND substring(subject FROM '^[a-z-]+/([^/]+/gm[0-9]+-[0-9]+)(?:/|$)') = substr($2, length('application/') + 1)`;
