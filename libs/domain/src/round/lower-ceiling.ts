import { type BudgetYear, centsIn } from '../budget-years/budget-year.js';
import { formatEuro } from '../money/amount-text.js';
import { isAmount } from '../money/cents.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { Cents } from '../vocabulary.js';
import { reserveOf } from './second-tranche.js';
import type { RoundFact } from './round-facts.js';
import type { RoundState } from './round-state.js';
import type { RoundTerms } from './round-terms.js';

/** What may be awarded in all, in cents: the ceiling of the terms, or what it was lowered to. */
export function ceilingOf(state: RoundState, terms: RoundTerms): Cents {
  return state.ceilingCents ?? terms.ceilingCents;
}

/**
 * Lowers the ceiling, with a reason, before or after the allocation (Regeling 2022 art. 7(1); that it may be lowered is an
 * assumption). Never below the reserve; that it is never below what is promised and awarded is asked of the ledger where
 * the fact is written. Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED, AMOUNT_INVALID, CEILING_NOT_LOWER,
 * RESERVE_ABOVE_CEILING, BUDGET_YEAR_UNKNOWN.
 */
export function lowerCeiling(
  state: RoundState,
  command: { readonly ceilingCents: Cents; readonly year?: number; readonly reason?: string },
  { actor, terms }: RuleContext,
): RoundFact[] {
  insistRole(actor, 'APPROVER', 'JENV');
  const ended = state.phase === 'CLOSED' || state.cancelled;
  insist(!ended, 'WRONG_STATE', 'This round has ended; its ceiling can no longer be lowered.');
  insist(Boolean(command.reason?.trim()), 'REASON_REQUIRED', 'Say why the ceiling is lowered.', 'reason');
  const { ceilingCents } = command;
  insist(isAmount(ceilingCents), 'AMOUNT_INVALID', 'An amount is a whole number of cents, 0 or more.', 'ceilingCents');
  const previousCents = ceilingOf(state, terms);
  insist(
    ceilingCents < previousCents,
    'CEILING_NOT_LOWER',
    `The ceiling is ${formatEuro(previousCents)}; ${formatEuro(ceilingCents)} is not lower.`,
    'ceilingCents',
  );
  insist(
    ceilingCents >= reserveOf(state, terms),
    'RESERVE_ABOVE_CEILING',
    `The reserve of ${formatEuro(reserveOf(state, terms))} would be above the ceiling.`,
    'ceilingCents',
  );
  const { year } = command;
  insistYear(state, terms, { year, lessCents: previousCents - ceilingCents });
  return [{ type: 'ceilingLowered', data: { previousCents, ceilingCents, ...(year === undefined ? {} : { year }) } }];
}

/** The budget years of the round, less what their ceilings were lowered by and what of their reserves was released. */
export function budgetYearsOf(state: RoundState, { budgetYears = [] }: RoundTerms): readonly BudgetYear[] {
  return budgetYears.map((one) => ({
    ...one,
    ceilingCents: one.ceilingCents - centsIn(state.loweredByYear ?? [], one.year),
    reserveCents: one.reserveCents - centsIn(state.releasedByYear ?? [], one.year),
  }));
}

/** In a round with budget years the ceiling of one of them becomes lower, never below its reserve. */
function insistYear(
  state: RoundState,
  terms: RoundTerms,
  { year, lessCents }: { readonly year: number | undefined; readonly lessCents: Cents },
): void {
  const years = budgetYearsOf(state, terms);
  if (years.length === 0 && year === undefined) return;
  const names = years.map((one) => one.year).join(', ');
  const lowered = years.find((one) => one.year === year);
  insist(lowered !== undefined, 'BUDGET_YEAR_UNKNOWN', `Say which budget year is lowered: ${names}.`, 'year');
  insist(
    lowered.ceilingCents - lessCents >= lowered.reserveCents,
    'RESERVE_ABOVE_CEILING',
    `The reserve of ${lowered.year}, ${formatEuro(lowered.reserveCents)}, would be above its ceiling.`,
    'ceilingCents',
  );
}
