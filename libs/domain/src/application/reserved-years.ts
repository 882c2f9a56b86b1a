import { sumByYear, type YearAmount } from '../budget-years/budget-year.js';
import type { ApplicationState } from './application-state.js';

/**
 * What the ledger holds reserved for a file in each budget year; nothing in a round without them, or where money is taken
 * as it is awarded.
 */
export function reservedYears({ lines, reservedCents = 0 }: NonNullable<ApplicationState['allocation']>): {
  readonly reservedByYear?: readonly YearAmount[];
} {
  const byYear = sumByYear(lines.map((line) => line.byYear));
  return reservedCents === 0 || byYear.length === 0 ? {} : { reservedByYear: byYear };
}
