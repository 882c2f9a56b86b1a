import type { boardQuery } from '@ronde/contracts/http';
import { localDateOf, workingDaysBetween } from '@ronde/domain';
import type { BoardFile } from '@ronde/persistence';
import type { z } from 'zod';
import type { RoundAtDesk } from '../platform/rounds/round-desk.js';
import type { CalendarDay } from './calendar.js';

/** Terms that wait for nobody in particular: a right that need not be used, and the end of the term as a whole. */
const NOBODYS_TURN: readonly string[] = ['OBJECTION', 'APPEAL', 'DECISION'];

/** A file of the board with whose turn it is, the first to end first. */
export type BoardLine = ReturnType<typeof boardLine>;

/** The waits of all files, by the file: that of its objections, evaluations and payments too. */
export function waitsByFile(days: readonly CalendarDay[]): ReadonlyMap<string, readonly CalendarDay[]> {
  const byFile = new Map<string, CalendarDay[]>();
  for (const day of days) {
    if (NOBODYS_TURN.includes(day.code)) continue;
    const file = day.stream.split('/').slice(1, 3).join('/');
    byFile.set(file, [...(byFile.get(file) ?? []), day]);
  }
  return byFile;
}

/** A file as the board shows it. */
export function boardLine(file: BoardFile, days: readonly CalendarDay[] = [], { now, terms }: RoundAtDesk) {
  const waits = days.map(({ code, stream, responsible, person, dueOn, workingDaysLeft }) => ({
    ...{ code, stream, responsible, person, dueOn, workingDaysLeft },
  }));
  const decisionWorkingDaysLeft = workingDaysBetween(localDateOf(now), file.decisionDueOn, terms.holidays);
  return { ...file, decisionWorkingDaysLeft, waits };
}

type Filter = Omit<z.output<typeof boardQuery>, 'format'>;

/** Whether a line is what was looked for; `APPLICANT` stands for any municipality. */
export function isWanted(line: BoardLine, { search, phase, component, responsible }: Filter): boolean {
  const name = `${line.leadName ?? ''} ${line.code}`.toLowerCase();
  return (
    (search === undefined || name.includes(search.toLowerCase())) &&
    (phase === undefined || line.phase === phase) &&
    (component === undefined || line.components.includes(component)) &&
    (responsible === undefined || line.waits.some((wait) => partyOf(wait.responsible) === responsible))
  );
}

function partyOf(responsible: string): string {
  return responsible.includes('/') ? responsible : 'APPLICANT';
}
