import type { LocalDate } from '@ronde/domain';
import { rows, type Database } from '../database/rows.js';

/** Applications of a round with an end still ahead: those that are open, and those that can still be objected to. */
export async function applicationsReckoning(
  database: Database,
  roundId: string,
  today: LocalDate,
): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(
    database,
    `SELECT id FROM application
     WHERE round_id = $1 AND (phase <> 'CLOSED' OR objection_ends_on >= $2::date) ORDER BY id`,
    [roundId, today],
  );
  return found.map(({ id }) => id);
}
