import { insist } from '../refusal.js';

/** The three things the minister weighs (R22 art. 7(4)), each on a scale from 1 to `highest` (the scale is an assumption). */
export interface WeighedFactors {
  readonly threat: number;
  /** A strong resilience makes a claim weigh less. */
  readonly resilience: number;
  readonly need: number;
}

/** How heavily each factor counts; whole numbers of 0 or more, not all 0. */
export type FactorImportance = WeighedFactors;

const EQUALLY_IMPORTANT: FactorImportance = { threat: 1, resilience: 1, need: 1 };

function insistFactor(name: keyof WeighedFactors, value: number, lowest: number, highest: number): void {
  insist(
    Number.isSafeInteger(value) && value >= lowest && value <= highest,
    'WEIGHT_INVALID',
    `The ${name} of ${value} is not a whole number from ${lowest} to ${highest}.`,
    name,
  );
}

/**
 * One whole weight out of threat, resilience and need, for the WEIGHTED allocation: the higher the threat and the need and the
 * lower the resilience, the heavier. No source gives a formula, so this sum is an assumption. Refuses with WEIGHT_INVALID.
 */
export function combinedWeight(
  factors: WeighedFactors,
  highest: number,
  importance: FactorImportance = EQUALLY_IMPORTANT,
): number {
  for (const name of ['threat', 'resilience', 'need'] as const) {
    insistFactor(name, factors[name], 1, highest);
    insistFactor(name, importance[name], 0, 1000);
  }
  const weight =
    importance.threat * factors.threat +
    importance.resilience * (highest + 1 - factors.resilience) +
    importance.need * factors.need;
  insist(weight >= 1, 'WEIGHT_INVALID', 'At least one of threat, resilience and need must count.');
  return weight;
}
