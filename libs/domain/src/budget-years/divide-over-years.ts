import { apportion } from '../allocation/apportion.js';
import { divideByWeight } from '../allocation/divide-by-weight.js';
import type { Cents } from '../vocabulary.js';
import { allYears, lessByYear, sumByYear, type YearAmount } from './budget-year.js';

/**
 * Divides an amount over years in the proportion of what each may have, by the largest remainder, never above that and exact
 * to the cent (assumption: no source says how). An amount beyond all years together gives each year what it may have.
 */
export function divideOverYears(limits: readonly YearAmount[], cents: Cents): readonly YearAmount[] {
  const division = divideByWeight(
    limits.map((limit) => ({ advised: BigInt(limit.cents), weight: 1n })),
    BigInt(cents),
  );
  const amounts = apportion(
    division,
    limits.map(({ year }) => ({ municipalityCode: '', projectId: String(year) })),
  );
  return limits.map(({ year }, nth) => ({ year, cents: amounts[nth] ?? 0 }));
}

/**
 * What the years of a project become when its award becomes `cents`, and nobody says how: less is taken from each year in
 * proportion, more is divided over what each year asked beyond what it has (assumption). Never above what a year asked.
 */
export function amendedYears(
  asked: readonly YearAmount[],
  has: readonly YearAmount[],
  cents: Cents,
): readonly YearAmount[] {
  const addedCents = cents - allYears(has);
  return addedCents <= 0
    ? divideOverYears(has, cents)
    : sumByYear([has, divideOverYears(lessByYear(asked, has), addedCents)]);
}
