import { addMonths, compareDates } from '../calendar/local-date.js';
import { adviseOnChosenDate } from '../deadlines/chosen-date.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { LocalDate } from '../vocabulary.js';

/** A report about one budget year, asked for before the last one. */
export interface YearlyReport {
  /** The year it is about. */
  readonly year: number;
  readonly dueOn: LocalDate;
  /** The last day on which it is waited for. */
  readonly awaitedUntil: LocalDate;
}

/**
 * The reports of a round over several budget years that come before the last one, the oldest first: spending is monitored
 * each year (S3, "jaarlijks gemonitord"). Each is due as long after its year as the round's own day of monitoring is after
 * the last year, on a working day, and is waited for until the day of the next one (assumptions). What would be due on
 * `from`, the day the execution begins for the file, or before it, is not asked. None in a round without budget years.
 */
export function yearlyReports(
  { budgetYears = [], dates, holidays }: Pick<RoundTerms, 'budgetYears' | 'dates' | 'holidays'>,
  from: LocalDate,
): readonly YearlyReport[] {
  const years = budgetYears.map(({ year }) => year).sort((a, b) => a - b);
  const last = years.at(-1) ?? 0;
  const dueAfter = (year: number): LocalDate =>
    year === last
      ? dates.monitoringDueOn
      : adviseOnChosenDate(addMonths(dates.monitoringDueOn, -12 * (last - year)), holidays).proposal;
  return years
    .slice(0, -1)
    .map((year, nth) => ({ year, dueOn: dueAfter(year), awaitedUntil: dueAfter(years[nth + 1]!) }))
    .filter(({ dueOn }) => compareDates(dueOn, from) > 0);
}
