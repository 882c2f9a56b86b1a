import type { Carried } from '@ronde/contracts';
import type { Fact, Happened } from '@ronde/domain';
import { rows, type Database, type Transaction } from '../database/rows.js';

/** What a stream's facts make of its state. */
interface Told<S, F extends Fact> {
  readonly initial: S;
  readonly evolve: (state: S, happened: Happened<F>) => S;
}

interface ToldFact<F extends Fact> extends Happened<F> {
  readonly position: number;
  readonly commandId: string;
}

/** What an execution that has ended needs to go on: its state and place as its journal tells them, with `more` behind it. */
export async function carriedOf<S, F extends Fact>(
  database: Database | Transaction,
  stream: string,
  { initial, evolve }: Told<S, F>,
  more: readonly (Happened<F> & { readonly position: number })[] = [],
): Promise<Carried<S>> {
  const written = await rows<ToldFact<F>>(
    database,
    `SELECT position, command_id AS "commandId", at, actor_id AS "actorId",
            jsonb_build_object('type', type, 'data', data) AS fact
     FROM journal_fact WHERE stream = $1 ORDER BY position`,
    [stream],
  );
  const known = new Set(written.map(({ position }) => position));
  const told = [...written, ...more.filter(({ position }) => !known.has(position))];
  const { position = 0, at = '' } = told.at(-1) ?? {};
  return {
    ...{ state: told.reduce(evolve, initial), position, knownReceiptPosition: position },
    ...{ automaticCommands: latestAutomatic(written), latestAt: at, remindersSent: [] },
  };
}

/** The engine numbers its own commands; the next run goes on from there. */
function latestAutomatic(written: readonly { readonly commandId: string }[]): number {
  const numbers = written.map(({ commandId }) => Number(/^automatic-(\d+)$/.exec(commandId)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}
