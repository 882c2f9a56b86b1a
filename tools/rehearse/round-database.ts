import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { callPersistently } from './persistent-call.ts';

/** The database as a rehearsal reads it; it never writes. Every question is asked again while PostgreSQL is away. */
export interface RoundDatabase {
  rows<T>(sql: string, values?: readonly unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

/** A message from one file to the workflow of another, on its way or delivered. */
export interface EngineMessageRow {
  readonly id: number;
  readonly target: string;
}

/** Opens the database for reading; close it again. */
export function openRoundDatabase(url: string): RoundDatabase {
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 5_000 });
  // Without a listener the process ends when PostgreSQL is restarted.
  pool.on('error', () => undefined);
  return {
    rows: <T>(sql: string, values: readonly unknown[] = []) =>
      callPersistently(async () => (await pool.query(sql, [...values])).rows as T[], databaseWillBeBack),
    close: () => pool.end(),
  };
}

/** A failure with an SQL state of a wrong question (42…, 22…) stays; anything else passes when PostgreSQL is back. */
function databaseWillBeBack(error: unknown): boolean {
  const state = error instanceof Error && 'code' in error ? String(error.code) : '';
  return !/^(42|22|23)/.test(state);
}

/** The messages between workflows of a round that were written after message `afterId`, oldest first. */
export async function messagesAfter(
  database: RoundDatabase,
  roundId: string,
  afterId: number,
): Promise<EngineMessageRow[]> {
  const rows = await database.rows<{ id: string; target: string }>(
    `SELECT id, target FROM outbox WHERE round_id = $1 AND kind = 'engine' AND id > $2 ORDER BY id`,
    [roundId, afterId],
  );
  return rows.map(({ id, target }) => ({ id: Number(id), target }));
}

/** Waits until every message between workflows of the round is delivered. Throws when one never will be. */
export async function untilDelivered(database: RoundDatabase, roundId: string): Promise<void> {
  for (let pauseMs = 5; ; pauseMs = Math.min(pauseMs * 2, 100)) {
    const rows = await database.rows<{ status: string; target: string; last_error: string | null }>(
      `SELECT status, target, last_error FROM outbox
       WHERE round_id = $1 AND kind = 'engine' AND status IN ('pending', 'sending', 'failed') LIMIT 1`,
      [roundId],
    );
    const [row] = rows;
    if (!row) return;
    if (row.status === 'failed')
      throw new Error(`a message to ${row.target} could not be delivered: ${row.last_error}`);
    await sleep(pauseMs);
  }
}
