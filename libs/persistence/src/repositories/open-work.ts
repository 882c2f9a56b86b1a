import type { Instant } from '@ronde/domain';
import { columnsOf, row, rows, type Database } from '../database/rows.js';
import { DeadlineRow } from '../entities/deadline-row.js';

/** A term as people read it. */
export type DeadlineLine = Omit<DeadlineRow, 'warnedDueOn'>;

/** Terms that run in a round, the first to end first; after a place in that order, and at most `limit`. */
export function openDeadlines(
  database: Database,
  roundId: string,
  page: { readonly after?: Pick<DeadlineRow, 'dueOn' | 'stream' | 'code'>; readonly limit: number },
): Promise<readonly DeadlineLine[]> {
  const after = page.after ?? { dueOn: '-infinity', stream: '', code: '' };
  return rows(
    database,
    `SELECT ${columnsOf(database, DeadlineRow, 'd', ['warnedDueOn'])} FROM deadline d
     WHERE round_id = $1 AND done_at IS NULL AND (due_on, stream, code) > ($2::date, $3, $4)
     ORDER BY due_on, stream, code LIMIT $5`,
    [roundId, after.dueOn, after.stream, after.code, page.limit],
  );
}

/** The terms of one file, those that ended as well. */
export function deadlinesOf(database: Database, stream: string): Promise<readonly DeadlineLine[]> {
  return rows(
    database,
    `SELECT ${columnsOf(database, DeadlineRow, 'd', ['warnedDueOn'])} FROM deadline d WHERE stream = $1 ORDER BY due_on, code`,
    [stream],
  );
}

/** The streams of a round's files that have not ended, the round's own left out: whom a cancelled round must tell. */
export async function openStreams(database: Database, roundId: string): Promise<readonly string[]> {
  const found = await rows<{ stream: string }>(
    database,
    `SELECT 'application/' || id AS stream FROM application WHERE round_id = $1 AND phase <> 'CLOSED'
     UNION ALL SELECT 'task/' || id FROM task WHERE round_id = $1 AND status IN ('OPEN', 'CLAIMED')
     UNION ALL SELECT 'evaluation/' || id FROM evaluation WHERE round_id = $1 AND ended_at IS NULL
     UNION ALL SELECT 'monitoring/' || id FROM monitoring WHERE round_id = $1 AND ended_at IS NULL
     ORDER BY stream`,
    [roundId],
  );
  return found.map(({ stream }) => stream);
}

/** What a round's clock shows if it is conducted; undefined for one that runs on the wall's time, or is not there. */
export async function conductedNow(database: Database, roundId: string): Promise<Instant | undefined> {
  const round = await row<{ now: Instant | null }>(database, 'SELECT conducted_now AS now FROM round WHERE id = $1', [
    roundId,
  ]);
  return round?.now ?? undefined;
}

/** Sets the clock of a conducted round, which only goes forward; a round on the wall's time becomes a conducted one. */
export async function conductRound(database: Database, roundId: string, now: Instant): Promise<void> {
  await database.query(
    `UPDATE round SET clock_mode = 'conducted', conducted_now = greatest(conducted_now, $2) WHERE id = $1`,
    [roundId, now],
  );
}
