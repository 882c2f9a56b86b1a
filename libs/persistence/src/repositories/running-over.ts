import type { LocalDate } from '@ronde/domain';
import { rows, type Database } from '../database/rows.js';

/** Applications of a round whose decision period runs and ends before `plannedOn`, the first to end first. */
export async function applicationsRunningOver(
  database: Database,
  roundId: string,
  plannedOn: LocalDate,
): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(
    database,
    `SELECT substr(stream, length('application/') + 1) AS id FROM deadline
     WHERE round_id = $1 AND code = 'DECISION' AND done_at IS NULL AND due_on < $2 ORDER BY due_on, stream`,
    [roundId, plannedOn],
  );
  return found.map(({ id }) => id);
}
