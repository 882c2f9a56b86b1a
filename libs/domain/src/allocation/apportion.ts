import type { Cents, MunicipalityCode } from '../vocabulary.js';
import type { Division } from './divide-by-weight.js';

/** Who gets a cent first when remainders are equal: the lower municipality code, then the lower project id. */
export interface TieBreaker {
  readonly municipalityCode: MunicipalityCode;
  readonly projectId: string;
}

interface Rounding extends TieBreaker {
  readonly index: number;
  readonly remainder: bigint;
}

// Code units, not locale: the order must be the same on every machine.
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function byRemainder(a: Rounding, b: Rounding): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  return compareText(a.municipalityCode, b.municipalityCode) || compareText(a.projectId, b.projectId);
}

/**
 * Rounds exact shares to whole cents by the largest remainder: each gets its share rounded down, and the cents left go one each
 * to the largest remainders. So nobody is a whole cent or more from the exact share. `lines` stand in the order of the shares.
 */
export function apportion({ numerators, denominator }: Division, lines: readonly TieBreaker[]): readonly Cents[] {
  const remainders = numerators.map((numerator) => numerator % denominator);
  const centsLeft = Number(remainders.reduce((total, remainder) => total + remainder, 0n) / denominator);
  const roundings = lines.map(({ municipalityCode, projectId }, index) => {
    return { municipalityCode, projectId, index, remainder: remainders[index] ?? 0n };
  });
  const inOrder = roundings.sort(byRemainder).map(({ index }) => index);
  const oneMore = new Set(inOrder.slice(0, centsLeft));
  return numerators.map((numerator, index) => Number(numerator / denominator) + (oneMore.has(index) ? 1 : 0));
}
