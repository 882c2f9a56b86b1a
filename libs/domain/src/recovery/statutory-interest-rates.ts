import { compareDates } from '../calendar/local-date.js';
import { insist } from '../refusal.js';
import type { LocalDate } from '../vocabulary.js';

/** A rate of statutory interest and its first day; it holds until the next one begins. */
export interface InterestRate {
  readonly from: LocalDate;
  /** Hundredths of a percent a year. */
  readonly basisPoints: number;
}

/**
 * Statutory interest outside trade (Awb 4:98, BW 6:120(1)), oldest first. The rates from July 2023 and January 2024 were
 * checked against a public notice; the others are from memory. A new rate is a new row.
 */
export const STATUTORY_INTEREST_RATES: readonly InterestRate[] = [
  { from: '2015-01-01', basisPoints: 200 },
  { from: '2023-01-01', basisPoints: 400 },
  { from: '2023-07-01', basisPoints: 600 },
  { from: '2024-01-01', basisPoints: 700 },
  { from: '2025-01-01', basisPoints: 600 },
  { from: '2026-01-01', basisPoints: 400 },
];

/** The rate that holds on a day, in hundredths of a percent. Refuses with INTEREST_RATE_UNKNOWN a day before the first one. */
export function interestRateOn(date: LocalDate, rates: readonly InterestRate[] = STATUTORY_INTEREST_RATES): number {
  const rate = rates.findLast(({ from }) => compareDates(from, date) <= 0);
  insist(rate !== undefined, 'INTEREST_RATE_UNKNOWN', `The rate of statutory interest on ${date} is not known.`);
  return rate.basisPoints;
}
