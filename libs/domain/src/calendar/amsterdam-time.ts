import { insist } from '../refusal.js';
import type { Instant, LocalDate } from '../vocabulary.js';
import { instantOf, millisecondsOf } from './instant.js';
import { addDays, datePartsOf, localDate } from './local-date.js';

const MS_PER_HOUR = 3_600_000;
const CLOCK_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

function lastSundayAtOne(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month, 0));
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * MS_PER_HOUR + MS_PER_HOUR;
}

/** Directive 2000/84/EC: summer time runs from the last Sunday of March to the last of October, 01:00 UTC each. */
function offsetHours(milliseconds: number): 1 | 2 {
  const year = new Date(milliseconds).getUTCFullYear();
  return milliseconds >= lastSundayAtOne(year, 3) && milliseconds < lastSundayAtOne(year, 10) ? 2 : 1;
}

/**
 * The instant at which clocks in Amsterdam show `time` (`HH:MM`) on `date`. A time that the clocks skip in March is taken
 * an hour later; of a time they show twice in October the first is taken. Refuses with TIME_INVALID or DATE_INVALID.
 */
export function localTimeInstant(date: LocalDate, time: string): Instant {
  const match = CLOCK_TIME.exec(time);
  insist(match !== null, 'TIME_INVALID', `"${time}" is not a time like 17:00.`);
  const { year, month, day } = datePartsOf(date);
  const shown = Date.UTC(year, month - 1, day, Number(match[1]), Number(match[2]));
  const summer = shown - 2 * MS_PER_HOUR;
  return instantOf(offsetHours(summer) === 2 ? summer : shown - MS_PER_HOUR);
}

/** The instant at which a day begins in Amsterdam: 23:00Z the evening before in winter, 22:00Z in summer. */
export function startOfDayInstant(date: LocalDate): Instant {
  return localTimeInstant(date, '00:00');
}

/** The exclusive end of a day in Amsterdam: the instant at which the next one begins. */
export function endOfDayInstant(date: LocalDate): Instant {
  return startOfDayInstant(addDays(date, 1));
}

/** The date that calendars in Amsterdam show at an instant. Refuses with INSTANT_INVALID or DATE_INVALID. */
export function localDateOf(instant: Instant): LocalDate {
  const milliseconds = millisecondsOf(instant);
  const shown = new Date(milliseconds + offsetHours(milliseconds) * MS_PER_HOUR);
  return localDate(shown.getUTCFullYear(), shown.getUTCMonth() + 1, shown.getUTCDate());
}

/** The last day that ends at or before an exclusive end: the day of `endOfDayInstant`, the other way round. */
export function lastDayBefore(end: Instant): LocalDate {
  return localDateOf(instantOf(millisecondsOf(end) - 1));
}

/** The time that clocks in Amsterdam show at an instant, as `HH:MM`. */
export function localTimeOf(instant: Instant): string {
  const milliseconds = millisecondsOf(instant);
  return instantOf(milliseconds + offsetHours(milliseconds) * MS_PER_HOUR).slice(11, 16);
}
