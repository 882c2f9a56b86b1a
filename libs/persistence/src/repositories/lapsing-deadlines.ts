import type { LapsingEnd, LapsingTerm, LocalDate } from '@ronde/domain';
import { row, rows, type Database } from '../database/rows.js';

/**
 * The open terms of a round that end on `today` or later and of whose end nobody was warned yet, the first to end first.
 * Whether an award was paid is known where there is an order to pay it: only there its term can be warned of.
 */
export function lapsingDeadlines(
  database: Database,
  roundId: string,
  terms: readonly LapsingTerm[],
  today: LocalDate,
): Promise<readonly LapsingEnd[]> {
  return rows(
    database,
    `SELECT stream, code AS deadline, due_on AS "dueOn" FROM deadline
     WHERE round_id = $1 AND done_at IS NULL AND code = ANY ($2) AND due_on >= $3
       AND warned_due_on IS DISTINCT FROM due_on AND (code <> 'PAYMENT' OR stream LIKE 'payment/%')
     ORDER BY due_on, stream, code`,
    [roundId, terms, today],
  );
}

/** Whether something of a round can still lapse: it runs, one of its applications or objections does, or
 * a term is ahead. */
export async function hasDeadlinesAhead(database: Database, roundId: string, today: LocalDate): Promise<boolean> {
  const found = await row<{ ahead: boolean }>(
    database,
    `SELECT EXISTS (SELECT FROM round WHERE id = $1 AND phase NOT IN ('CLOSED', 'CANCELLED'))
         OR EXISTS (SELECT FROM application WHERE round_id = $1 AND phase <> 'CLOSED')
         OR EXISTS (SELECT FROM objection WHERE round_id = $1 AND phase <> 'ENDED')
         OR EXISTS (SELECT FROM deadline WHERE round_id = $1 AND done_at IS NULL AND due_on >= $2) AS ahead`,
    [roundId, today],
  );
  return found?.ahead ?? false;
}
