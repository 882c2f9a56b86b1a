import { allocate } from '../allocation/allocate.js';
import type { AllocatedLine, AllocationRequestLine, AllocationStrategy } from '../allocation/allocation.js';
import { RuleViolation } from '../refusal.js';
import { allYears, type BudgetYear, centsIn, type YearAmount } from './budget-year.js';
import { divideOverYears } from './divide-over-years.js';

/** What is asked and advised for one project, and what it asks in each year. */
export interface YearlyRequestLine extends AllocationRequestLine {
  readonly asked: readonly YearAmount[];
}

/** What is to be divided in each year, over whom, and how. */
export interface YearlyAllocationRequest {
  readonly years: readonly BudgetYear[];
  readonly strategy: AllocationStrategy;
  readonly lines: readonly YearlyRequestLine[];
}

/** What one project gets, in all and in each year. */
export type YearlyAllocatedLine = AllocatedLine & { readonly byYear: readonly YearAmount[] };

/**
 * Divides each budget year on its own under what its ceiling leaves after its reserve, as `allocate` does; what is advised is
 * spread over the years as it was asked. So no year is overrun, nor the whole, and no project gets more in a year than it
 * asked. Codes: those of `allocate`, with the year named.
 */
export function allocateByYear({ years, strategy, lines }: YearlyAllocationRequest): readonly YearlyAllocatedLine[] {
  const advised = lines.map(({ asked, advisedCents }) => divideOverYears(asked, advisedCents));
  const shares = years.map((year) => shareOfYear(year, strategy, lines, advised));
  return lines.map(({ projectId, asked }, nth) => {
    const byYear = asked.map(({ year }) => ({
      year,
      cents: shares[years.findIndex((one) => one.year === year)]?.[nth] ?? 0,
    }));
    return { projectId, allocatedCents: allYears(byYear), byYear };
  });
}

function shareOfYear(
  { year, ceilingCents, reserveCents }: BudgetYear,
  strategy: AllocationStrategy,
  lines: readonly YearlyRequestLine[],
  advised: readonly (readonly YearAmount[])[],
): readonly number[] {
  try {
    const { lines: given } = allocate({
      ...{ ceilingCents, reserveCents, strategy },
      lines: lines.map(({ asked, ...line }, nth) => ({
        ...line,
        requestedCents: centsIn(asked, year),
        advisedCents: centsIn(advised[nth]!, year),
      })),
    });
    return given.map(({ allocatedCents }) => allocatedCents);
  } catch (error) {
    if (!(error instanceof RuleViolation)) throw error;
    throw new RuleViolation(error.code, `Budget year ${year}: ${error.message}`, error.field);
  }
}
