import { insist } from '../refusal.js';
import type { LocalDate } from '../vocabulary.js';
import { weekdayName } from './date-in-words.js';
import { type HolidayTable, holidayOn } from './holiday-table.js';
import type { Bilingual } from './language.js';
import { addDays, compareDates, weekday } from './local-date.js';

/** Why a day is no working day (a holiday's name before the weekend's) with the article, or undefined when it is one. */
export function reasonNotWorking(
  date: LocalDate,
  table: HolidayTable,
): { readonly because: Bilingual; readonly article: string } | undefined {
  const holiday = holidayOn(date, table);
  if (holiday) return { because: holiday.name, article: holiday.article };
  if (weekday(date) < 6) return undefined;
  return { because: { nl: weekdayName(date, 'nl'), en: weekdayName(date, 'en') }, article: 'Awt 1(1)' };
}

/** True when a date is no Saturday, no Sunday and no holiday of the table (Awt 1(1)). */
export function isWorkingDay(date: LocalDate, table: HolidayTable): boolean {
  return reasonNotWorking(date, table) === undefined;
}

/** The date itself when it is a working day, else the first one after it. */
export function workingDayOnOrAfter(date: LocalDate, table: HolidayTable): LocalDate {
  return isWorkingDay(date, table) ? date : workingDayOnOrAfter(addDays(date, 1), table);
}

/** The date itself when it is a working day, else the last one before it. */
export function workingDayOnOrBefore(date: LocalDate, table: HolidayTable): LocalDate {
  return isWorkingDay(date, table) ? date : workingDayOnOrBefore(addDays(date, -1), table);
}

/**
 * The `count`-th working day after a date (before it when negative); the date itself is not counted, and 0 gives it
 * back unchanged. Refuses with DATE_INVALID a part of a day.
 */
export function addWorkingDays(date: LocalDate, count: number, table: HolidayTable): LocalDate {
  insist(Number.isSafeInteger(count), 'DATE_INVALID', `${count} is not a whole number of working days.`);
  const step = Math.sign(count);
  let [day, left] = [date, Math.abs(count)];
  while (left > 0) {
    day = addDays(day, step);
    if (isWorkingDay(day, table)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, table: HolidayTable): number {
  if (compareDates(from, to) > 0) return -workingDaysBetween(addDays(to, -1), addDays(from, -1), table);
  let count = 0;
  for (let day = addDays(from, 1); compareDates(day, to) <= 0; day = addDays(day, 1)) {
    if (isWorkingDay(day, table)) count += 1;
  }
  return count;
}

/**
 * A day on which a payment reaches the payee: a working day that is not 1 May, when the European settlement system rests
 * (its calendar has no other closing day that Awt 3 lacks).
 */
export function isBankWorkingDay(date: LocalDate, table: HolidayTable): boolean {
  return !date.endsWith('-05-01') && isWorkingDay(date, table);
}

/** The last bank working day before a date, the date itself excluded. */
export function lastBankWorkingDayBefore(date: LocalDate, table: HolidayTable): LocalDate {
  const dayBefore = addDays(date, -1);
  return isBankWorkingDay(dayBefore, table) ? dayBefore : lastBankWorkingDayBefore(dayBefore, table);
}
