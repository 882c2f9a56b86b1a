import { insist, RuleViolation } from '../refusal.js';
import type { LocalDate } from '../vocabulary.js';

const MS_PER_DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_YEAR = 1996;
const LAST_YEAR = 2999;

/** True in the years of the Gregorian calendar that have a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function faultOf(year: number, month: number, day: number): string | undefined {
  if (Number.isNaN(year)) return 'is not a date like 2026-05-06';
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return 'does not exist';
  // Before 1996 summer time ended on another Sunday, so a date could not be turned into an instant.
  return year < FIRST_YEAR || year > LAST_YEAR ? `lies outside ${FIRST_YEAR}–${LAST_YEAR}` : undefined;
}

/** Year, month (from 1) and day of a date. Refuses with DATE_INVALID what is no date between 1996 and 2999. */
export function datePartsOf(date: LocalDate, field?: string): { year: number; month: number; day: number } {
  const match = SHAPE.exec(date);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  const fault = faultOf(year, month, day);
  if (fault) throw new RuleViolation('DATE_INVALID', `"${date}" ${fault}.`, field);
  return { year, month, day };
}

/** Checks unchecked input as a date. Refuses with DATE_INVALID. */
export function parseLocalDate(text: string, field?: string): LocalDate {
  datePartsOf(text, field);
  return text;
}

const FIRST_PLANNABLE_YEAR = 2014;
const LAST_PLANNABLE_YEAR = 2100;

/** False of a date outside the years in which people plan, within which every term that is counted from it can be reckoned. */
export function isPlannable(date: LocalDate): boolean {
  const year = Number(date.slice(0, 4));
  return !(year < FIRST_PLANNABLE_YEAR || year > LAST_PLANNABLE_YEAR);
}

/** Refuses what is no date, and a date that a person chose outside 2014 to 2100. Code: DATE_INVALID. */
export function insistPlannable(date: LocalDate, field: string): void {
  const sentence = `Choose a date in the years ${FIRST_PLANNABLE_YEAR} to ${LAST_PLANNABLE_YEAR}.`;
  insist(isPlannable(parseLocalDate(date, field)), 'DATE_INVALID', sentence, field);
}

/** The date with this year, month (from 1) and day. Refuses with DATE_INVALID. */
export function localDate(year: number, month: number, day: number): LocalDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return parseLocalDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

/** Year of a date. */
export function yearOf(date: LocalDate): number {
  return datePartsOf(date).year;
}

function dayNumber(date: LocalDate): number {
  const { year, month, day } = datePartsOf(date);
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** The date `days` calendar days later (earlier when negative). Refuses with DATE_INVALID a part of a day. */
export function addDays(date: LocalDate, days: number): LocalDate {
  insist(Number.isSafeInteger(days), 'DATE_INVALID', `${days} is not a whole number of days.`);
  const moved = new Date((dayNumber(date) + days) * MS_PER_DAY);
  const year = moved.getUTCFullYear();
  const inRange = year >= FIRST_YEAR && year <= LAST_YEAR;
  insist(inRange, 'DATE_INVALID', `${days} days from ${date} lies outside ${FIRST_YEAR}–${LAST_YEAR}.`);
  return moved.toISOString().slice(0, 10);
}

/** R17: the same day number `months` later, or the last day of that month when it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  insist(Number.isSafeInteger(months), 'DATE_INVALID', `${months} is not a whole number of months.`);
  const { year, month, day } = datePartsOf(date);
  const index = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return localDate(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week: 1 is Monday, 6 Saturday, 7 Sunday. */
export function weekday(date: LocalDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Negative, zero or positive as `a` lies before, on or after `b`. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return daysBetween(b, a);
}

/** The earlier of two dates. */
export function earlierDate(a: LocalDate, b: LocalDate): LocalDate {
  return compareDates(a, b) <= 0 ? a : b;
}

/** The later of two dates. */
export function laterDate(a: LocalDate, b: LocalDate): LocalDate {
  return compareDates(a, b) >= 0 ? a : b;
}
