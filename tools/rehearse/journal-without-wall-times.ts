import type { RoundDatabase } from './round-database.ts';

/** A fact as two rehearsals of one script must both write it. */
export interface JournalLine {
  readonly stream: string;
  readonly position: number;
  readonly type: string;
  readonly data: unknown;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
  readonly commandId: string;
}

/** A round's journal, stream by stream, without what the wall clock has put in it; the hashes differ with the wall times. */
export function journalWithoutWallTimes(database: RoundDatabase, roundId: string): Promise<readonly JournalLine[]> {
  return database.rows<JournalLine>(
    `SELECT stream, position, type, data, actor_id AS by, at::text, reason, command_id AS "commandId"
     FROM journal_fact WHERE round_id = $1 ORDER BY stream, position`,
    [roundId],
  );
}
