import { daysBetween } from '../calendar/local-date.js';
import { sumCents } from '../money/cents.js';
import type { Cents, LocalDate } from '../vocabulary.js';

/** Spending this far behind the time that has passed is put before a person: a quarter of the award (an assumption). */
const TOLERANCE = 0.25;

/** A report that says less was spent than the time passed would let expect, in cents. */
export interface Underspending {
  readonly awardedCents: Cents;
  readonly spentCents: Cents;
  /** The part of the award that falls to the time that has passed. */
  readonly expectedCents: Cents;
}

/**
 * What a report shows of spending that lags by more than a quarter of the award behind an even spread over the execution
 * (an assumption); undefined when it does not. It is a signal to a person and decides nothing: what was spent is
 * accounted for by SiSa only.
 */
export function underspending(
  awardedCents: Cents,
  spent: readonly Cents[],
  execution: { readonly startsOn: LocalDate; readonly endsOn: LocalDate; readonly on: LocalDate },
): Underspending | undefined {
  const { startsOn, endsOn, on } = execution;
  const days = daysBetween(startsOn, endsOn) + 1;
  const passed = Math.min(days, Math.max(0, daysBetween(startsOn, on)));
  const expectedCents = Math.floor((awardedCents * passed) / days);
  const spentCents = sumCents(spent);
  const lags = expectedCents - spentCents > awardedCents * TOLERANCE;
  return lags ? { awardedCents, spentCents, expectedCents } : undefined;
}
