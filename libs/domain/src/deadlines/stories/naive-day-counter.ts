import type { LocalDate } from '../../vocabulary.js';
import type { DeadlineFacts } from '../deadline.js';
import type { Suspension } from '../suspension.js';
import type { TermDefinition } from '../term-definition.js';

/**
 * A second way to find the end of a term, to check the first one with: it goes through a calendar that was written down
 * by hand, one day at a time, and shares no arithmetic with the domain.
 */

/** Every day of rest by the Algemene termijnenwet of 2014 to 2031, from a calendar on paper. Decrees after 2028 are not known. */
const DAYS_OFF = new Set(
  `2014-01-01 2014-04-18 2014-04-21 2014-04-26 2014-05-05 2014-05-29 2014-06-09 2014-12-25 2014-12-26
   2015-01-01 2015-04-03 2015-04-06 2015-04-27 2015-05-05 2015-05-14 2015-05-25 2015-12-25 2015-12-26
   2016-01-01 2016-03-25 2016-03-28 2016-04-27 2016-05-05 2016-05-16 2016-12-25 2016-12-26
   2017-01-01 2017-04-14 2017-04-17 2017-04-27 2017-04-28 2017-05-05 2017-05-25 2017-05-26 2017-06-05 2017-12-25 2017-12-26
   2018-01-01 2018-03-30 2018-04-02 2018-04-27 2018-05-05 2018-05-10 2018-05-11 2018-05-21 2018-12-24 2018-12-25 2018-12-26 2018-12-31
   2019-01-01 2019-04-19 2019-04-22 2019-04-27 2019-05-05 2019-05-30 2019-05-31 2019-06-10 2019-12-25 2019-12-26 2019-12-27
   2020-01-01 2020-04-10 2020-04-13 2020-04-27 2020-05-05 2020-05-21 2020-06-01 2020-12-25 2020-12-26
   2021-01-01 2021-04-02 2021-04-05 2021-04-27 2021-05-05 2021-05-13 2021-05-14 2021-05-24 2021-12-25 2021-12-26
   2022-01-01 2022-04-15 2022-04-18 2022-04-27 2022-05-05 2022-05-26 2022-05-27 2022-06-06 2022-12-25 2022-12-26
   2023-01-01 2023-04-07 2023-04-10 2023-04-27 2023-04-28 2023-05-05 2023-05-18 2023-05-19 2023-05-29 2023-12-25 2023-12-26
   2024-01-01 2024-03-29 2024-04-01 2024-04-27 2024-05-05 2024-05-09 2024-05-10 2024-05-20 2024-12-25 2024-12-26 2024-12-27
   2025-01-01 2025-04-18 2025-04-21 2025-04-26 2025-05-05 2025-05-29 2025-05-30 2025-06-09 2025-12-25 2025-12-26
   2026-01-01 2026-01-02 2026-04-03 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-15 2026-05-25 2026-12-25 2026-12-26
   2027-01-01 2027-03-26 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-07 2027-05-17 2027-12-25 2027-12-26
   2028-01-01 2028-04-14 2028-04-17 2028-04-27 2028-04-28 2028-05-05 2028-05-25 2028-05-26 2028-06-05 2028-12-25 2028-12-26
   2029-01-01 2029-03-30 2029-04-02 2029-04-27 2029-05-05 2029-05-10 2029-05-21 2029-12-25 2029-12-26
   2030-01-01 2030-04-19 2030-04-22 2030-04-27 2030-05-05 2030-05-30 2030-06-10 2030-12-25 2030-12-26
   2031-01-01 2031-04-11 2031-04-14 2031-04-26 2031-05-05 2031-05-22 2031-06-02 2031-12-25 2031-12-26`
    .trim()
    .split(/\s+/),
);

/** One day of the calendar; `weekdayFromSaturday` 0 and 1 are the weekend. */
interface NaiveDay {
  readonly date: LocalDate;
  readonly rest: boolean;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lengthOf = (year: number, month: number): number => (month === 2 && year % 4 === 0 ? 29 : LENGTHS[month - 1]!);
const written = (...[year, month, day]: readonly number[]): LocalDate =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** Every day from Wednesday 1 January 2014 to the end of 2031. */
export const NAIVE_DAYS: readonly NaiveDay[] = calendarFrom2014();

function calendarFrom2014(): NaiveDay[] {
  const days: NaiveDay[] = [];
  let weekdayFromSaturday = 4;
  for (let year = 2014; year <= 2031; year += 1)
    for (let month = 1; month <= 12; month += 1)
      for (let day = 1; day <= lengthOf(year, month); day += 1) {
        const date = written(year, month, day);
        days.push({ date, rest: weekdayFromSaturday < 2 || DAYS_OFF.has(date) });
        weekdayFromSaturday = (weekdayFromSaturday + 1) % 7;
      }
  return days;
}

const INDEX = new Map(NAIVE_DAYS.map(({ date }, index) => [date, index]));

function indexOf(date: LocalDate): number {
  const index = INDEX.get(date);
  if (index === undefined) throw new Error(`${date} is not in the calendar on paper`);
  return index;
}

/** When the term ends, by going through the days one by one. */
export function naiveEnd(facts: DeadlineFacts): LocalDate {
  return NAIVE_DAYS[indexOfEnd(facts)]!.date;
}

function indexOfEnd(facts: DeadlineFacts): number {
  const event = eventOf(facts);
  let rolls = mayRoll(facts.term);
  let end = counted(facts.term, event);
  const shown = (): number => (rolls ? rolled(end) : end);
  const stopped = new Set<number>();
  for (const act of actsOf(facts)) {
    if (act.day > shown()) continue;
    if ('days' in act) {
      const fresh = act.days.filter((day) => day > event && !stopped.has(day));
      if (fresh.length > 0 && act.day > end) end = shown();
      for (const day of fresh) {
        stopped.add(day);
        end += 1;
      }
    } else if ('term' in act) end = counted(act.term, end);
    else if (act.named > shown()) {
      end = act.named;
      rolls = false;
    }
  }
  if (rolls && facts.term.length.unit === 'days' && facts.term.length.count >= 3)
    while (workingDaysIn(event, end) < 2) end += 1;
  return shown();
}

type Act =
  | { readonly day: number; readonly days: readonly number[] }
  | { readonly day: number; readonly term: TermDefinition }
  | { readonly day: number; readonly named: number };

function actsOf({ suspensions = [], extension, namedDates = [], asOf }: DeadlineFacts): readonly Act[] {
  const acts: Act[] = suspensions.map((suspension) => stoppedBy(suspension, asOf));
  if (extension) acts.push({ day: indexOf(extension.notifiedOn), term: extension.term });
  for (const { notifiedOn, date } of namedDates) acts.push({ day: indexOf(notifiedOn), named: indexOf(date) });
  return acts.sort((one, other) => one.day - other.day);
}

function stoppedBy(suspension: Suspension, asOf: LocalDate | undefined): Act {
  if (suspension.ground !== 'supplement') {
    const first = indexOf(suspension.firstDay);
    return { day: first - 1, days: daysBetween(first, indexOf(suspension.lastDay ?? asOf!)) };
  }
  const { invitedOn, termEndsOn, receivedOn } = suspension;
  const day = indexOf(invitedOn);
  if (termEndsOn === null) return { day, days: [] };
  const inTime = receivedOn !== null && receivedOn <= termEndsOn;
  return { day, days: daysBetween(day + 1, inTime ? indexOf(receivedOn) - 1 : indexOf(termEndsOn)) };
}

const daysBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, nth) => first + nth);

function eventOf({ event }: DeadlineFacts): number {
  if ('endOf' in event) return indexOfEnd(event.endOf);
  if ('on' in event) return indexOf(event.on);
  throw new Error('the calendar on paper knows no hours');
}

function mayRoll({ basis, awtApplies, backwards, length }: TermDefinition): boolean {
  const longest = { hours: 0, days: 90, weeks: 12, months: 3, years: 0, 'working-days': 0 }[length.unit];
  return (
    (basis === 'act' || basis === 'amvb') && awtApplies && !backwards && length.count > 0 && length.count <= longest
  );
}

function rolled(index: number): number {
  let day = index;
  while (NAIVE_DAYS[day]!.rest) day += 1;
  return day;
}

function workingDaysIn(after: number, through: number): number {
  return NAIVE_DAYS.slice(after + 1, through + 1).filter(({ rest }) => !rest).length;
}

function counted({ length: { count, unit }, backwards, untilExcludesDay }: TermDefinition, from: number): number {
  if (backwards) return from - count * (unit === 'weeks' ? 7 : 1) - (untilExcludesDay ? 1 : 0);
  if (unit === 'days') return from + count;
  if (unit === 'weeks') return from + 7 * count;
  if (unit === 'working-days') return nthWorkingDay(from, count);
  return sameDayOf(from, unit === 'years' ? 12 * count : count);
}

function nthWorkingDay(from: number, count: number): number {
  let day = from;
  for (let left = count; left > 0;) {
    day += 1;
    if (!NAIVE_DAYS[day]!.rest) left -= 1;
  }
  return day;
}

/** The same day of the month, so many months on; the last day where the month is too short (R17). */
function sameDayOf(from: number, months: number): number {
  let [year = 0, month = 0, day = 0] = NAIVE_DAYS[from]!.date.split('-').map(Number);
  for (let left = months; left > 0; left -= 1) [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  day = Math.min(day, lengthOf(year, month));
  return indexOf(written(year, month, day));
}
