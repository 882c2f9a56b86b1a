import type { HolidayTable } from '../calendar/holiday-table.js';
import { addDays, compareDates, daysBetween } from '../calendar/local-date.js';
import { addWorkingDays, reasonNotWorking, workingDaysBetween } from '../calendar/working-days.js';
import type { LocalDate } from '../vocabulary.js';
import type { DeadlineStep } from './deadline.js';

/**
 * R2 (Awt 1(1)): a term that ends on a Saturday, Sunday or holiday runs through the next day that is none of these. One step
 * for each day passed over; none when the end stands.
 */
export function rollToWorkingDay(end: LocalDate, table: HolidayTable): readonly DeadlineStep[] {
  const steps: DeadlineStep[] = [];
  let day = end;
  for (let reason = reasonNotWorking(day, table); reason; reason = reasonNotWorking(day, table)) {
    const next = addDays(day, 1);
    steps.push({ rule: 'R2', article: reason.article, from: day, to: next, because: reason.because });
    day = next;
  }
  return steps;
}

/**
 * R6 (Awt 2): a term of at least three days holds at least two working days and is extended until it does. One step, or none
 * when it holds them already.
 */
export function extendToTwoWorkingDays(event: LocalDate, end: LocalDate, table: HolidayTable): readonly DeadlineStep[] {
  const second = addWorkingDays(event, 2, table);
  if (daysBetween(event, end) < 3 || compareDates(second, end) <= 0) return [];
  const held = workingDaysBetween(event, end, table);
  const because = {
    nl: `de termijn telt ${held} van de ten minste twee dagen die geen zaterdag, zondag of feestdag zijn`,
    en: `the term holds ${held} of at least two days that are no Saturday, Sunday or holiday`,
  };
  return [{ rule: 'R6', article: 'Awt 2', from: end, to: second, because }];
}

/** The day a term ends on once it has rolled. */
export function rolledEnd(end: LocalDate, table: HolidayTable): LocalDate {
  return rollToWorkingDay(end, table).at(-1)?.to ?? end;
}
