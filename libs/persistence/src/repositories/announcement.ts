import { row, rows, type Database } from '../database/rows.js';

/** Applications of a round that wait for a decision or its notification: whom the announcement concerns. */
export async function applicationsNotNotified(database: Database, roundId: string): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(
    database,
    `SELECT id FROM application
     WHERE round_id = $1 AND notified_on IS NULL AND (closed_at IS NULL) ORDER BY id`,
    [roundId],
  );
  return found.map(({ id }) => id);
}

/** Whether the round told Parliament of its decisions. */
export async function isAnnounced(database: Database, roundId: string): Promise<boolean> {
  const round = await row<{ announced: boolean }>(
    database,
    'SELECT parliament_told_on IS NOT NULL AS announced FROM round WHERE id = $1',
    [roundId],
  );
  return round?.announced ?? false;
}
