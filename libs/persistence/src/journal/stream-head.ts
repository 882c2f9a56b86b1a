import type { Instant } from '@ronde/domain';
import { row, rows, type Transaction } from '../database/rows.js';
import { NO_HASH } from './fact-hash.js';

/** Where a stream stands, while its row is locked. */
export interface StreamHead {
  readonly stream: string;
  readonly roundId: string;
  readonly position: number;
  readonly hash: string;
  readonly lastReceiptPosition: number;
}

/** Locks the stream until the transaction ends, and begins it when it is new: its writers stand in line here. */
export async function lockStream(transaction: Transaction, stream: string, roundId: string): Promise<StreamHead> {
  const [head] = await rows<StreamHead>(
    transaction,
    `INSERT INTO journal_stream AS s (stream, round_id, head_hash) VALUES ($1, $2, $3)
     ON CONFLICT (stream) DO UPDATE SET stream = s.stream
     RETURNING stream, round_id AS "roundId", head_position AS position, head_hash AS hash,
               last_receipt_position AS "lastReceiptPosition"`,
    [stream, roundId, NO_HASH],
  );
  return head as StreamHead;
}

/** What an earlier write of this command answered, if there was one, and the wall time by the database's clock. */
export async function commandGiven<A>(
  transaction: Transaction,
  stream: string,
  commandId: string,
): Promise<{ readonly answer: A | null; readonly now: Instant }> {
  // A statement of its own: what another writer committed while we waited for the lock is seen only by a later one.
  const given = await row<{ answer: A | null; now: Instant }>(
    transaction,
    `SELECT (SELECT answer FROM journal_command WHERE stream = $1 AND command_id = $2) AS answer,
            date_trunc('milliseconds', clock_timestamp()) AS now`,
    [stream, commandId],
  );
  return given as { answer: A | null; now: Instant };
}
