import { allocate } from '../allocation/allocate.js';
import type { AllocationStrategy } from '../allocation/allocation.js';
import { allocateByYear } from '../budget-years/allocate-by-year.js';
import type { BudgetYear, YearAmount } from '../budget-years/budget-year.js';
import type { Cents, MunicipalityCode } from '../vocabulary.js';

/** A project that waits for money: what was asked and advised for it, in cents. */
export interface AdvisedProject {
  readonly applicationId: string;
  readonly projectId: string;
  readonly municipality: MunicipalityCode;
  readonly requestedCents: Cents;
  readonly advisedCents: Cents;
  /** What is asked in each budget year; absent in a round without them. */
  readonly asked?: readonly YearAmount[];
}

/** How the money of a round is divided. */
export interface DivisionOfRound {
  readonly strategy: AllocationStrategy;
  readonly ceilingCents: Cents;
  readonly reserveCents: Cents;
  /** The years the ceiling is divided over, in a round that has them. */
  readonly budgetYears?: readonly BudgetYear[];
  /** By municipality, whole numbers of 1 or more; 1 for those that are not named. Only WEIGHTED looks at them. */
  readonly weights: Readonly<Record<MunicipalityCode, number>>;
}

/** What a division gives one project, in all and in each budget year. */
export interface GivenAmount {
  readonly allocatedCents: Cents;
  readonly byYear?: readonly YearAmount[];
}

/**
 * Divides the money of a round over what was advised, each budget year on its own where it has them; in the order of
 * `advised`. A proposal and a comparison of proposals come from here, so they say the same. Codes: those of `allocate`.
 */
export function divideAdvised(division: DivisionOfRound, advised: readonly AdvisedProject[]): readonly GivenAmount[] {
  const { ceilingCents, reserveCents, strategy, budgetYears: years, weights } = division;
  const lines = advised.map(({ applicationId, projectId, municipality, asked = [], ...amounts }) => ({
    projectId: `${applicationId}/${projectId}`,
    municipalityCode: municipality,
    requestedCents: amounts.requestedCents,
    advisedCents: amounts.advisedCents,
    weight: weights[municipality] ?? 1,
    asked,
  }));
  const given: readonly GivenAmount[] = years
    ? allocateByYear({ years, strategy, lines })
    : allocate({ ceilingCents, reserveCents, strategy, lines }).lines;
  return given.map(({ allocatedCents, byYear }) => ({ allocatedCents, ...(byYear && { byYear }) }));
}
