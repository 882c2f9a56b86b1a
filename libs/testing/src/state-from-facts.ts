import type { Fact, Happened } from '@ronde/domain';
import { readStream } from '@ronde/persistence';
import type { DataSource } from 'typeorm';

/** The state of a file, folded from its journal. */
export async function stateFromFacts<S, F extends Fact>(
  database: DataSource,
  stream: string,
  nothing: S,
  evolve: (state: S, happened: Happened<F>) => S,
): Promise<S> {
  const entries = await readStream(database, stream);
  return entries.reduce(
    (state, { fact, at, actor }) => evolve(state, { fact: fact as F, at, actorId: actor.id }),
    nothing,
  );
}
