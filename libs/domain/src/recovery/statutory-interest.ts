import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  isLeapYear,
  localDate,
  yearOf,
} from '../calendar/local-date.js';
import type { Cents, LocalDate } from '../vocabulary.js';
import type { InterestPeriod } from './recovery-facts.js';
import { type InterestRate, interestRateOn, STATUTORY_INTEREST_RATES } from './statutory-interest-rates.js';

/** A debt as interest looks at it, in cents. */
export interface InterestBearing {
  readonly principalCents: Cents;
  /** Last day to pay: who has not paid then is in default from the next day on (Awb 4:97). */
  readonly dueOn: LocalDate;
  readonly receipts: readonly {
    readonly receivedOn: LocalDate;
    readonly principalCents: Cents;
    readonly interestCents: Cents;
  }[];
  /** Days without interest: the day after `after` until and including `until`. */
  readonly interestFree: readonly { readonly after: LocalDate; readonly until: LocalDate }[];
}

/**
 * The statutory interest from default until and including a day, period by period (Awb 4:97, 4:98; from memory): by days,
 * over 365 of them, or 366 in a leap year; the day on which money comes in still counts. After each full year what was not
 * paid of the interest bears interest too (BW 6:119(2)). Each period is rounded down to the cent, so that the lines of a
 * letter add up (assumption). Nothing runs once the principal is paid.
 */
export function statutoryInterest(
  debt: InterestBearing,
  until: LocalDate,
  rates: readonly InterestRate[] = STATUTORY_INTEREST_RATES,
): readonly InterestPeriod[] {
  const periods: InterestPeriod[] = [];
  let after = debt.dueOn;
  let addedCents = 0;
  for (const to of lastDays(debt, until, rates)) {
    if (isAnniversary(debt.dueOn, after)) addedCents = unpaidInterest(debt, periods, after);
    const principal = principalAfter(debt, after);
    const basisPoints = isFree(debt, after) ? 0 : interestRateOn(addDays(after, 1), rates);
    const period = { from: addDays(after, 1), to, days: daysBetween(after, to), baseCents: principal + addedCents };
    const cents = interestOf(period, basisPoints);
    if (principal > 0 && cents > 0) periods.push({ ...period, basisPoints, cents });
    after = to;
  }
  return periods;
}

/** Where a period can end: with a payment, a rate, a year, a full year of default, or days without interest. */
function lastDays(debt: InterestBearing, until: LocalDate, rates: readonly InterestRate[]): readonly LocalDate[] {
  const years = Array.from({ length: Math.max(0, yearOf(until) - yearOf(debt.dueOn)) }, (_, index) => index);
  const days = [
    until,
    ...rates.map(({ from }) => addDays(from, -1)),
    ...debt.receipts.map(({ receivedOn }) => receivedOn),
    ...debt.interestFree.flatMap((free) => [free.after, free.until]),
    ...years.map((index) => localDate(yearOf(debt.dueOn) + index, 12, 31)),
    ...years.map((index) => addMonths(debt.dueOn, 12 * (index + 1))),
  ];
  const within = days.filter((day) => compareDates(day, debt.dueOn) > 0 && compareDates(day, until) <= 0);
  return [...new Set(within)].sort();
}

function interestOf(period: Pick<InterestPeriod, 'from' | 'days' | 'baseCents'>, basisPoints: number): Cents {
  const daysOfYear = isLeapYear(yearOf(period.from)) ? 366 : 365;
  return Math.floor((period.baseCents * basisPoints * period.days) / (10_000 * daysOfYear));
}

function principalAfter({ principalCents, receipts }: InterestBearing, day: LocalDate): Cents {
  return receipts
    .filter(({ receivedOn }) => compareDates(receivedOn, day) <= 0)
    .reduce((left, receipt) => left - receipt.principalCents, principalCents);
}

function unpaidInterest({ receipts }: InterestBearing, periods: readonly InterestPeriod[], day: LocalDate): Cents {
  const accrued = periods.reduce((sum, { cents }) => sum + cents, 0);
  const paid = receipts
    .filter(({ receivedOn }) => compareDates(receivedOn, day) <= 0)
    .reduce((sum, { interestCents }) => sum + interestCents, 0);
  return Math.max(0, accrued - paid);
}

function isFree({ interestFree }: InterestBearing, after: LocalDate): boolean {
  return interestFree.some((free) => compareDates(free.after, after) <= 0 && compareDates(after, free.until) < 0);
}

function isAnniversary(dueOn: LocalDate, day: LocalDate): boolean {
  const years = yearOf(day) - yearOf(dueOn);
  return years > 0 && addMonths(dueOn, 12 * years) === day;
}
