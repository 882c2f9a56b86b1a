import { REGISTERS, roundStream } from '@ronde/contracts';
import type { RoundDatabase } from './round-database.ts';
import type { Sample } from './sample-file.ts';

/** How often an exception of the sample happened: the number of facts in the journal that show it. */
export interface CountedException {
  readonly exception: string;
  readonly facts: number;
}

/**
 * Counts each exception of the sample in the round's journal and, from the moment the round was drafted, in the registers
 * that belong to no round.
 */
export async function countExceptions(
  database: RoundDatabase,
  sample: Sample,
  roundId: string,
): Promise<readonly CountedException[]> {
  return Promise.all(
    sample.exceptions.map(async ({ exception, facts: types, where }) => {
      const [row] = await database.rows<{ facts: number }>(
        `SELECT count(*)::int AS facts FROM journal_fact
         WHERE (round_id = $1 OR (round_id = $2 AND id > (SELECT min(id) FROM journal_fact WHERE stream = $3)))
           AND type = ANY($4) AND data @> $5`,
        [roundId, REGISTERS, roundStream(roundId), types, JSON.stringify(where)],
      );
      return { exception, facts: row?.facts ?? 0 };
    }),
  );
}
