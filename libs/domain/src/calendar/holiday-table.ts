import { insist } from '../refusal.js';
import type { LocalDate } from '../vocabulary.js';
import { HOLIDAYS, type Holiday, type HolidayCode, statutoryHolidays } from './holidays.js';
import { yearOf } from './local-date.js';
import { ROYAL_DECREE_DAYS, type RoyalDecreeYear } from './royal-decree-days.js';

const FIRST_YEAR_WITH_KINGS_DAY = 2014;

/**
 * The holidays of some years as plain values: a round carries its own table, so that a later decree changes a running
 * round only by a decision to recalculate (R19).
 */
export interface HolidayTable {
  readonly fromYear: number;
  readonly toYear: number;
  /** Years of the table whose Royal Decree is known; in others a day may still be added. */
  readonly decreeYears: readonly number[];
  readonly days: Readonly<Record<LocalDate, HolidayCode>>;
}

/** The table for `fromYear` up to and including `toYear`. Refuses with HOLIDAY_YEARS_INVALID years before 2014 or backwards. */
export function holidayTable(
  fromYear: number,
  toYear: number,
  decrees: readonly RoyalDecreeYear[] = ROYAL_DECREE_DAYS,
): HolidayTable {
  insist(
    Number.isInteger(fromYear) &&
      Number.isInteger(toYear) &&
      fromYear >= FIRST_YEAR_WITH_KINGS_DAY &&
      toYear >= fromYear,
    'HOLIDAY_YEARS_INVALID',
    `Holidays are known from 2014 on, first year before last; not for ${fromYear} to ${toYear}.`,
  );
  const inYears = decrees.filter(({ year }) => year >= fromYear && year <= toYear);
  const days: Record<LocalDate, HolidayCode> = {};
  for (const { days: equated, mark } of inYears) {
    for (const day of equated) days[day] = mark === 'sourced' ? 'ROYAL_DECREE' : 'ROYAL_DECREE_SECONDARY';
  }
  for (let year = fromYear; year <= toYear; year += 1) {
    for (const [day, code] of statutoryHolidays(year)) days[day] = code;
  }
  return { fromYear, toYear, decreeYears: inYears.map(({ year }) => year), days };
}

/**
 * The holiday on a date, or undefined. Outside the table's years the Act itself goes on (Awt 3(1) and 3(2)): a running
 * round can always reckon further, only without days that a Royal Decree may still add (`isDecreeKnown`).
 */
export function holidayOn(date: LocalDate, table: HolidayTable): Holiday | undefined {
  const year = yearOf(date);
  const inTable = year >= table.fromYear && year <= table.toYear;
  const code = inTable ? table.days[date] : statutoryHolidays(year).find(([day]) => day === date)?.[1];
  return code && HOLIDAYS[code];
}

/** True when the Royal Decree for the year of this date is in the table. */
export function isDecreeKnown(date: LocalDate, table: HolidayTable): boolean {
  return table.decreeYears.includes(yearOf(date));
}
