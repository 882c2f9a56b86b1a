import { isAmount } from '../money/cents.js';
import { RuleViolation } from '../refusal.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { BudgetYear, YearRequest } from './budget-year.js';

/** What a fault says, and at which field. */
export interface YearFault {
  readonly field: string;
  readonly code: 'BUDGET_YEAR_UNKNOWN' | 'BUDGET_YEARS_DO_NOT_ADD_UP';
  readonly message: string;
}

/**
 * What is wrong with the budget years of a round: a year twice or out of order (BUDGET_YEAR_UNKNOWN), ceilings and reserves
 * that are not those of the round, or a reserve above its ceiling (BUDGET_YEARS_DO_NOT_ADD_UP).
 */
export function budgetYearFaults(
  years: readonly Partial<BudgetYear>[],
  { ceilingCents, reserveCents }: { readonly ceilingCents?: number; readonly reserveCents?: number },
): readonly YearFault[] {
  const order = years.some(({ year }, nth) => nth > 0 && (year ?? 0) <= (years[nth - 1]!.year ?? 0));
  const sum = (of: 'ceilingCents' | 'reserveCents') => years.reduce((total, year) => total + (year[of] ?? 0), 0);
  const adds =
    (ceilingCents === undefined || sum('ceilingCents') === ceilingCents) &&
    (reserveCents === undefined || sum('reserveCents') === reserveCents) &&
    years.every((year) => (year.reserveCents ?? 0) <= (year.ceilingCents ?? 0));
  return [
    ...(order ? [unknown('budgetYears', 'Budget years stand in their order, each once.')] : []),
    ...(adds
      ? []
      : [
          unequal(
            'budgetYears',
            'The ceilings and reserves of the years add up to those of the round, none above its ceiling.',
          ),
        ]),
  ];
}

/** What is wrong with the years of a project: years its round does not have, or amounts that do not come to what it asks. */
export function yearRequestFaults(
  { byYear, requestedCents }: { readonly byYear?: readonly YearRequest[]; readonly requestedCents: number },
  { budgetYears }: Pick<RoundTerms, 'budgetYears'>,
  field: string,
): readonly RuleViolation[] {
  if (budgetYears === undefined && byYear === undefined) return [];
  return asked(byYear ?? [], requestedCents, budgetYears ?? []).map(
    ({ code, message }) => new RuleViolation(code, message, `${field}.byYear`),
  );
}

function asked(byYear: readonly YearRequest[], requestedCents: number, years: readonly BudgetYear[]): YearFault[] {
  const known = byYear.every(
    ({ year }, nth) => years.some((one) => one.year === year) && byYear.findIndex((one) => one.year === year) === nth,
  );
  const names = years.map(({ year }) => year).join(', ');
  if (!known)
    return [
      unknown('byYear', names === '' ? 'This round has no budget years.' : `Ask for each of ${names} at most once.`),
    ];
  const amounts = byYear.map((one) => one.requestedCents);
  const adds = amounts.every(isAmount) && amounts.reduce((sum, cents) => sum + cents, 0) === requestedCents;
  return adds ? [] : [unequal('byYear', `What is asked in ${names} adds up to what is asked in all, to the cent.`)];
}

const unknown = (field: string, message: string): YearFault => ({ field, code: 'BUDGET_YEAR_UNKNOWN', message });
const unequal = (field: string, message: string): YearFault => ({ field, code: 'BUDGET_YEARS_DO_NOT_ADD_UP', message });
