import type { HolidayTable } from '../calendar/holiday-table.js';
import { compareDates } from '../calendar/local-date.js';
import { addWorkingDays } from '../calendar/working-days.js';
import type { LocalDate } from '../vocabulary.js';

/** How many working days before and after a due date to remind, and after how many to escalate (assumption). */
export interface ReminderIntervals {
  readonly remindWorkingDaysBefore: readonly number[];
  readonly remindWorkingDaysAfter: readonly number[];
  readonly escalateWorkingDaysAfter: number;
}

/** A day on which somebody is reminded of a due date, or the matter is escalated. */
export interface Reminder {
  readonly date: LocalDate;
  readonly kind: 'before' | 'after' | 'escalation';
  readonly workingDays: number;
}

/**
 * The reminders of a due date in order of time, each so many working days before or after it. Those that would fall on or before
 * the day the work was opened are left out.
 */
export function remindersOf(
  dueOn: LocalDate,
  intervals: ReminderIntervals,
  table: HolidayTable,
  openedOn?: LocalDate,
): readonly Reminder[] {
  const before = intervals.remindWorkingDaysBefore.map((workingDays) => ({ kind: 'before' as const, workingDays }));
  const after = intervals.remindWorkingDaysAfter.map((workingDays) => ({ kind: 'after' as const, workingDays }));
  const escalation = { kind: 'escalation' as const, workingDays: intervals.escalateWorkingDaysAfter };
  return [...before, ...after, escalation]
    .map(({ kind, workingDays }) => {
      const date = addWorkingDays(dueOn, kind === 'before' ? -workingDays : workingDays, table);
      return { date, kind, workingDays };
    })
    .filter(({ date }) => openedOn === undefined || compareDates(date, openedOn) > 0)
    .sort((a, b) => compareDates(a.date, b.date));
}
