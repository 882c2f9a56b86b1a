import type { RoundDatabase } from './round-database.ts';

/** The id of the next rehearsal of a year: `2022-r1`, then `2022-r2`. */
export async function nextRoundId(database: RoundDatabase, year: number | string): Promise<string> {
  const rows = await database.rows<{ id: string }>(`SELECT id FROM round WHERE id LIKE $1`, [`${year}-r%`]);
  const numbers = rows.map(({ id }) => Number(id.slice(`${year}-r`.length))).filter(Number.isInteger);
  return `${year}-r${Math.max(0, ...numbers) + 1}`;
}

/** Throws when there is no such round: one that does not exist cannot be gone on with. */
export async function insistRound(database: RoundDatabase, roundId: string): Promise<void> {
  const [found] = await database.rows('SELECT id FROM round WHERE id = $1', [roundId]);
  if (found === undefined) throw new Error(`there is no round ${roundId} to go on with`);
}
