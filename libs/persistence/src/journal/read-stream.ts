import type { Actor, Fact, Instant } from '@ronde/domain';
import type { Receipt } from '@ronde/contracts';
import { ask } from '../database/gathered-reads.js';
import { row, rows, type Database } from '../database/rows.js';
import type { Transaction } from '../database/rows.js';

/** A fact as the journal keeps it. */
export interface JournalEntry {
  /** Grows over all streams: pages of a journal go on after it. */
  readonly id: number;
  readonly stream: string;
  readonly position: number;
  readonly roundId: string;
  readonly commandId: string;
  readonly fact: Fact;
  readonly actor: Actor;
  /** The workflow's time. */
  readonly at: Instant;
  /** The wall time. */
  readonly recordedAt: Instant;
  readonly reason: string | null;
  readonly receipt: boolean;
  readonly previousHash: string;
  readonly hash: string;
}

const ENTRY = `
  SELECT id, stream, position, round_id AS "roundId", command_id AS "commandId",
         jsonb_build_object('type', type, 'data', data) AS fact,
         jsonb_build_object('id', actor_id, 'role', actor_role, 'organisation', actor_organisation) AS actor,
         at, recorded_at AS "recordedAt", reason, receipt, previous_hash AS "previousHash", hash
  FROM journal_fact`;

/** The facts of a stream in their order, from a position on; at most `limit` of them. */
export function readStream(
  database: Database,
  stream: string,
  fromPosition = 1,
  limit?: number,
): Promise<readonly JournalEntry[]> {
  const sql = `${ENTRY} WHERE stream = $1 AND position >= $2 ORDER BY position LIMIT $3`;
  const values = [stream, fromPosition, limit ?? null];
  return 'manager' in database ? ask(database, sql, values) : rows(database, sql, values);
}

/** The facts of all streams of a round in the order they were written, after the entry `afterId`; of one stream if given. */
export function readJournal(
  database: Database,
  roundId: string,
  page: { readonly stream?: string; readonly afterId?: number; readonly limit: number },
): Promise<readonly JournalEntry[]> {
  return rows(
    database,
    `${ENTRY} WHERE round_id = $1 AND ($2::text IS NULL OR stream = $2) AND id > $3 ORDER BY id LIMIT $4`,
    [roundId, page.stream ?? null, page.afterId ?? 0, page.limit],
  );
}

/** What arrived in a stream after a position. */
export function readReceipts(
  database: Database | Transaction,
  stream: string,
  afterPosition: number,
): Promise<readonly Receipt[]> {
  return rows(
    database,
    `SELECT position, at, actor_id AS "actorId", jsonb_build_object('type', type, 'data', data) AS fact
     FROM journal_fact WHERE stream = $1 AND position > $2 AND receipt ORDER BY position`,
    [stream, afterPosition],
  );
}

/** The position of a stream's last fact; 0 when it has none. */
export async function latestPosition(database: Database, stream: string): Promise<number> {
  const head = await row<{ position: number }>(
    database,
    'SELECT head_position AS position FROM journal_stream WHERE stream = $1',
    [stream],
  );
  return head?.position ?? 0;
}
