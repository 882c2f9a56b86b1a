import type { RoundDatabase } from './round-database.ts';

/** The id of the next rehearsal of a year: `2022-r1`, then `2022-r2`. */
export async function nextRoundId(database: RoundDatabase, year: number | string): Promise<string> {
  const rows = await database.rows<{ id: string }>(`SELECT id FROM round WHERE id LIKE $1`, [`${year}-r%`]);
  const numbers = rows.map(({ id }) => Number(id.slice(`${year}-r`.length))).filter(Number.isInteger);
  return `${year}-r${Math.max(0, ...numbers) + 1}`;
}
