import type { Instant } from '@ronde/domain';
import type { Answer } from '@ronde/contracts';
import type { Transaction } from '../database/rows.js';
import { NO_HASH } from './fact-hash.js';

/** Where a stream stands, while its row is locked. */
export interface StreamHead {
  readonly stream: string;
  readonly roundId: string;
  readonly position: number;
  readonly hash: string;
  readonly lastReceiptPosition: number;
}

/** A stream that is locked, and what is known of the command that is to be written to it. */
export interface OpenedStream {
  readonly head: StreamHead;
  /** What an earlier write of the command answered, if there was one. */
  readonly given: Answer | null;
  /** The wall time by the database's clock. */
  readonly now: Instant;
}

/** Locks the stream until the transaction ends, and begins it when it is new: its writers stand in line here. */
export async function openStream(
  transaction: Transaction,
  { stream, roundId, commandId }: { readonly stream: string; readonly roundId: string; readonly commandId: string },
): Promise<OpenedStream> {
  const [heads, commands] = await Promise.all([
    transaction.query<[StreamHead]>(LOCK, [stream, roundId, NO_HASH]),
    transaction.query<[Omit<OpenedStream, 'head'>]>(GIVEN, [stream, commandId]),
  ]);
  return { head: heads[0], ...commands[0] };
}

const LOCK = `
  INSERT INTO journal_stream AS s (stream, round_id, head_hash) VALUES ($1, $2, $3)
  ON CONFLICT (stream) DO UPDATE SET stream = s.stream
  RETURNING stream, round_id AS "roundId", head_position AS position, head_hash AS hash,
            last_receipt_position AS "lastReceiptPosition"`;

/** A statement of its own: what another writer committed while we waited for the lock is seen only by a later one. */
const GIVEN = `
  SELECT (SELECT answer FROM journal_command WHERE stream = $1 AND command_id = $2) AS given,
         date_trunc('milliseconds', clock_timestamp()) AS now`;
