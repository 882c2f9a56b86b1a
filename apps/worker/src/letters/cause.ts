import type { FactDetails, Happened, LocalDate, RoundTerms } from '@ronde/domain';
import { localDateOf } from '@ronde/domain';
import { readStream, referencesOf, type Database, type JournalEntry } from '@ronde/persistence';

/** The fact that causes a mail, with all that went before it in its stream: what happened later does not change the mail. */
export interface Cause {
  readonly round: RoundTerms;
  readonly stream: string;
  /** The fact itself. */
  readonly entry: JournalEntry;
  /** The stream up to and including it, as the journal keeps it. */
  readonly entries: readonly JournalEntry[];
  /** The same, as the rules read it. */
  readonly history: readonly Happened[];
  /** The day of the fact, which its letter bears. */
  readonly on: LocalDate;
  /** The references that were given to its file and its letter. */
  readonly fileReference: string;
  readonly letterReference: string;
}

/** Reads the fact at a place in the journal and its round. Throws when either is not there. */
export async function causeOf(
  database: Database,
  { stream, position, roundId }: { readonly stream: string; readonly position: number; readonly roundId: string },
): Promise<Cause> {
  const [entries, round, references] = await Promise.all([
    readStream(database, stream, 1, position),
    termsOf(database, roundId),
    referencesOf(database, { stream, position }),
  ]);
  const entry = entries[position - 1];
  if (entry === undefined) throw new Error(`there is no fact ${position} in ${stream}`);
  const history = historyOf(entries);
  return { round, stream, entry, entries, history, on: dayOf(entry), ...references };
}

/** Entries of the journal as the rules read them. */
export function historyOf(entries: readonly JournalEntry[]): readonly Happened[] {
  return entries.map(({ fact, at, actor }) => ({ fact, at, actorId: actor.id }));
}

/** A notification that was registered later bears the day on which it was sent. */
function dayOf({ fact, at }: JournalEntry): LocalDate {
  return fact.type === 'decisionNotified' ? (fact.data as FactDetails<'decisionNotified'>).notifiedOn : localDateOf(at);
}

/** The terms of a round as they are now: its holidays can change. Throws when there is no such round. */
export async function termsOf(database: Database, roundId: string): Promise<RoundTerms> {
  const [round] = await database.query<{ terms: RoundTerms }[]>('SELECT terms FROM round WHERE id = $1', [roundId]);
  if (round === undefined) throw new Error(`there is no round ${roundId}`);
  return round.terms;
}
