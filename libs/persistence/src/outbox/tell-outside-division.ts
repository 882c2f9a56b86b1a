import { AMOUNTS_ALLOCATED } from '@ronde/contracts';
import type { Transaction } from '../database/rows.js';
import type { PlacedFact } from '../journal/append-facts.js';

/**
 * Tells a file that was assessed after the ceiling had been divided that no share of it is to come: when its assessment is
 * concluded, or when the others are told theirs. Sent behind the messages of the facts themselves.
 */
export function tellOutsideDivision(transaction: Transaction, placed: readonly PlacedFact[]): void {
  for (const { type, roundId, stream, position, at } of placed) {
    if (type === 'assessmentConcluded')
      transaction.run(TELL, [roundId, stream, position, AMOUNTS_ALLOCATED, at, stream]);
    if (type === 'amountsTold') transaction.run(TELL, [roundId, stream, position, AMOUNTS_ALLOCATED, at, null]);
  }
}

/** The ordinals of the facts' own deliveries, and those to notices of default, are below two thousand. */
const TELL = `
  INSERT INTO outbox (round_id, stream, position, ordinal, kind, target, payload)
  SELECT $1, $2, $3, 2000 + row_number() OVER (ORDER BY file.id), 'engine', 'application/' || file.id,
         jsonb_build_object('kind', 'signal', 'workflowId', 'application/' || file.id, 'signal', $4::text,
                            'payload', jsonb_build_object('allocationId', division.id, 'lines', '[]'::jsonb, 'at', $5::text))
  FROM application file
  CROSS JOIN LATERAL (
    SELECT id FROM allocation WHERE round_id = $1 AND status = 'APPROVED' ORDER BY decided_at LIMIT 1
  ) division
  WHERE file.round_id = $1 AND file.phase = 'ASSESSED' AND ($6::text IS NULL OR 'application/' || file.id = $6)
    AND NOT EXISTS (SELECT 1 FROM allocation_line WHERE allocation_id = division.id AND application_id = file.id)`;
