import { insist } from '../refusal.js';
import type { LocalDate } from '../vocabulary.js';
import type { HolidayTable } from './holiday-table.js';
import { insistPlannable, yearOf } from './local-date.js';
import { statutoryHolidays } from './holidays.js';

/** The days that a Royal Decree equates with holidays in one year (Awt 3(3)); none when it equates none. */
export interface DecreeDays {
  readonly year: number;
  readonly days: readonly LocalDate[];
}

/** The decree days of a year as a table has them, in their order. */
export function decreeDaysOf({ days }: HolidayTable, year: number): readonly LocalDate[] {
  const isDecree = ([day, code]: readonly [LocalDate, string]) =>
    code.startsWith('ROYAL_DECREE') && yearOf(day) === year;
  return Object.entries(days)
    .filter(isDecree)
    .map(([day]) => day)
    .sort();
}

/**
 * The table with these decree days of one year instead of those it had (R19). Codes: HOLIDAY_YEARS_INVALID for a year the
 * table does not reach, DATE_INVALID for a day of another year.
 */
export function withDecreeDays(table: HolidayTable, { year, days }: DecreeDays): HolidayTable {
  const reached = Number.isInteger(year) && year >= table.fromYear && year <= table.toYear;
  const reach = `The holidays of this round reach from ${table.fromYear} to ${table.toYear}.`;
  insist(reached, 'HOLIDAY_YEARS_INVALID', reach, 'year');
  for (const day of days) {
    insistPlannable(day, 'days');
    insist(yearOf(day) === year, 'DATE_INVALID', `${day} is not a day of ${year}.`, 'days');
  }
  const before = decreeDaysOf(table, year);
  const kept = Object.entries(table.days).filter(([day]) => !before.includes(day));
  const decreed = days.map((day) => [day, 'ROYAL_DECREE'] as const);
  return {
    ...table,
    decreeYears: [...new Set([...table.decreeYears, year])].sort((one, other) => one - other),
    days: Object.fromEntries([...kept, ...decreed, ...statutoryHolidays(year)]),
  };
}
