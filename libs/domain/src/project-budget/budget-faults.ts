import { formatEuro } from '../money/amount-text.js';
import { isAmount } from '../money/cents.js';
import { RuleViolation } from '../refusal.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { MunicipalityCode } from '../vocabulary.js';
import { type CostLine, eligibleCents, type MunicipalityShare } from './project-budget.js';

/** The amount of a project, and how it is built up and divided. Both parts may be left out. */
export interface BudgetedProject {
  readonly requestedCents: number;
  readonly costs?: readonly CostLine[];
  readonly division?: readonly MunicipalityShare[];
}

/**
 * What is wrong with the budget of a project and its division over municipalities: costs that do not come to what is asked
 * (BUDGET_DOES_NOT_ADD_UP), shares that do not (DIVISION_DOES_NOT_ADD_UP), a share for who does not take part
 * (NOT_A_PARTNER) or takes part twice (MUNICIPALITY_TWICE). To the cent.
 */
export function budgetFaults(
  project: BudgetedProject,
  { vat }: Pick<RoundTerms, 'vat'>,
  taking: readonly MunicipalityCode[],
  field: string,
): readonly RuleViolation[] {
  return [...costFaults(project, vat, `${field}.costs`), ...divisionFaults(project, taking, `${field}.division`)];
}

function costFaults(
  { costs, requestedCents }: BudgetedProject,
  vat: RoundTerms['vat'],
  field: string,
): RuleViolation[] {
  if (costs === undefined) return [];
  const amounts = costs.flatMap(({ netCents, vatCents }) => [netCents, vatCents]);
  const comesTo = amounts.every(isAmount) ? eligibleCents(costs, vat) : undefined;
  if (comesTo === requestedCents) return [];
  const which = vat === 'INCLUDED' ? 'with VAT' : 'without the VAT that is compensated';
  const found = comesTo === undefined ? 'are no amounts' : `come to ${formatEuro(comesTo)}`;
  return [
    new RuleViolation('BUDGET_DOES_NOT_ADD_UP', `The costs ${which} ${found}; that is not what is asked.`, field),
  ];
}

function divisionFaults(
  { division, requestedCents }: BudgetedProject,
  taking: readonly MunicipalityCode[],
  field: string,
): RuleViolation[] {
  if (division === undefined) return [];
  const codes = division.map(({ municipality }) => municipality);
  const faults = codes.flatMap((code, nth) => {
    if (!taking.includes(code))
      return [new RuleViolation('NOT_A_PARTNER', `${code} does not take part in this application.`, `${field}.${nth}`)];
    if (codes.indexOf(code) < nth)
      return [
        new RuleViolation('MUNICIPALITY_TWICE', `${code} is named twice; each gets one share.`, `${field}.${nth}`),
      ];
    return [];
  });
  const shares = division.map(({ cents }) => cents);
  const adds = shares.every(isAmount) && shares.reduce((sum, cents) => sum + cents, 0) === requestedCents;
  const unequal = 'The shares of the municipalities add up to what is asked for the project, to the cent.';
  return adds ? faults : [...faults, new RuleViolation('DIVISION_DOES_NOT_ADD_UP', unequal, field)];
}
