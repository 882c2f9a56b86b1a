import type { Cents } from '../vocabulary.js';

/** What a round may award in one of its budget years, and what of it is held back, in cents. */
export interface BudgetYear {
  readonly year: number;
  readonly ceilingCents: Cents;
  readonly reserveCents: Cents;
}

/** An amount in one budget year, in cents. */
export interface YearAmount {
  readonly year: number;
  readonly cents: Cents;
}

/** What a project asks in one budget year, in cents. */
export interface YearRequest {
  readonly year: number;
  readonly requestedCents: Cents;
}

/** What a project asks, year by year; nothing in a round without budget years. */
export function askedByYear({ byYear = [] }: { readonly byYear?: readonly YearRequest[] }): readonly YearAmount[] {
  return byYear.map(({ year, requestedCents }) => ({ year, cents: requestedCents }));
}

/** The amount of a year, in cents; 0 for one that is not named. */
export function centsIn(byYear: readonly YearAmount[], year: number): Cents {
  return byYear.find((one) => one.year === year)?.cents ?? 0;
}

/** All years together, in cents; also of differences, which may be below zero. */
export function allYears(byYear: readonly YearAmount[]): number {
  return byYear.reduce((total, { cents }) => total + cents, 0);
}

/** The amounts of several things, added up year by year, the first year first. */
export function sumByYear(several: readonly (readonly YearAmount[] | undefined)[]): readonly YearAmount[] {
  const all = several.flatMap((byYear) => byYear ?? []);
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => ({ year, cents: allYears(all.filter((one) => one.year === year)) }));
}

/** What `from` is less `taken`, year by year, in cents; below zero where more is taken. */
export function lessByYear(from: readonly YearAmount[], taken: readonly YearAmount[]): readonly YearAmount[] {
  return sumByYear([from, taken.map(({ year, cents }) => ({ year, cents: -cents }))]);
}
