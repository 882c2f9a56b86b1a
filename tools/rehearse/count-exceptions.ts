import { REGISTERS, roundStream } from '@ronde/contracts';
import type { RoundDatabase } from './round-database.ts';
import type { Sample } from './sample-file.ts';

/** How often an exception of the sample happened: the number of facts in the journal that show it. */
export interface CountedException {
  readonly exception: string;
  readonly facts: number;
}

/**
 * Counts each exception of the sample in the journal of its rounds and, from the moment the first was drafted, in the
 * registers that belong to no round. It counts where all its facts stand in the file of one application, or in that of the round
 * itself; a type that is named twice must stand there twice.
 */
export async function countExceptions(
  database: RoundDatabase,
  sample: Sample,
  roundIds: readonly string[],
): Promise<readonly CountedException[]> {
  return Promise.all(
    sample.exceptions.map(async ({ exception, facts: wanted, where }) => {
      const found = await database.rows<FoundFacts>(
        `SELECT split_part(stream, '/', 2) || '/' || split_part(stream, '/', 3) AS file, type, count(*)::int AS times
         FROM journal_fact
         WHERE (round_id = ANY($1) OR (round_id = $2 AND id > (SELECT min(id) FROM journal_fact WHERE stream = ANY($3))))
           AND type = ANY($4) AND data @> $5
         GROUP BY 1, 2`,
        [roundIds, REGISTERS, roundIds.map(roundStream), wanted, JSON.stringify(where)],
      );
      return { exception, facts: factsThatShow(wanted, found) };
    }),
  );
}

/** How often a type of fact stands in a file. */
export interface FoundFacts {
  readonly file: string;
  readonly type: string;
  readonly times: number;
}

/** The number of facts in the files that hold all that is wanted, each type as often as it is named; 0 when there is none. */
export function factsThatShow(wanted: readonly string[], found: readonly FoundFacts[]): number {
  const timesWanted = (type: string) => wanted.filter((one) => one === type).length;
  const files = [...new Set(found.map(({ file }) => file))].map((of) => found.filter(({ file }) => file === of));
  const whole = files.filter((facts) =>
    wanted.every((type) => facts.some((one) => one.type === type && one.times >= timesWanted(type))),
  );
  return whole.flat().reduce((total, { times }) => total + times, 0);
}
