import { localDateOf } from '@ronde/domain';
import type { RoundDatabase } from './round-database.ts';

/** One line of what happened: on a day, by somebody, the same thing to one file or to many. */
export interface CalendarLine {
  readonly on: string;
  readonly person: string;
  readonly act: string;
  readonly files: readonly string[];
  readonly mails: number;
  readonly letters: number;
}

interface FactRow {
  readonly at: Date;
  readonly stream: string;
  readonly type: string;
  readonly actor_id: string;
  readonly actor_role: string;
  readonly mails: number;
  readonly letters: number;
}

/** Everything the journal says of a round, day by day in its own order; refused attempts are among it. */
export async function calendarOfRound(database: RoundDatabase, roundId: string): Promise<readonly CalendarLine[]> {
  const rows = await database.rows<FactRow>(
    `SELECT f.at, f.stream, f.type, f.actor_id, f.actor_role,
            count(o.id)::int AS mails, count(o.id) FILTER (WHERE o.payload ? 'letter')::int AS letters
     FROM journal_fact f
     LEFT JOIN outbox o ON o.stream = f.stream AND o.position = f.position AND o.kind = 'mail'
     WHERE f.round_id = $1
     GROUP BY f.id, f.at, f.stream, f.type, f.actor_id, f.actor_role
     ORDER BY f.at, f.id`,
    [roundId],
  );
  return joined(rows, roundId);
}

/** A line as text: `2021-10-04  demo-administrator  completenessConfirmed ×5  gm0518-1 …  5 mails`. */
export function calendarText({ on, person, act, files, mails, letters }: CalendarLine): string {
  const times = files.length > 1 ? ` ×${files.length}` : '';
  const shown = files.length > 4 ? `${files.slice(0, 3).join(', ')}, …` : files.join(', ');
  const sent = [counted(mails, 'mail'), counted(letters, 'letter')].filter(Boolean).join(', ');
  return [on, person.padEnd(24), `${act}${times}`.padEnd(34), shown, sent && `[${sent}]`].filter(Boolean).join('  ');
}

function joined(rows: readonly FactRow[], roundId: string): readonly CalendarLine[] {
  const lines = new Map<string, CalendarLine>();
  for (const row of rows) {
    const on = localDateOf(row.at.toISOString());
    const person = row.actor_role === 'SYSTEM' ? 'ronde' : row.actor_id;
    const key = `${on} ${person} ${row.type}`;
    const line = lines.get(key) ?? { on, person, act: row.type, files: [], mails: 0, letters: 0 };
    lines.set(key, {
      ...line,
      files: [...line.files, fileOf(row.stream, roundId)],
      mails: line.mails + row.mails,
      letters: line.letters + row.letters,
    });
  }
  return [...lines.values()];
}

function fileOf(stream: string, roundId: string): string {
  const [, file = ''] = stream.split(`${roundId}/`);
  return file || 'round';
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}
