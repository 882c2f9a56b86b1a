import { formatEuro } from '../money/amount-text.js';
import { sumCents } from '../money/cents.js';
import { insist } from '../refusal.js';
import type { Cents } from '../vocabulary.js';
import type { Allocation, AllocationRequest } from './allocation.js';
import { insistAllocationInput } from './allocation-input.js';
import { explainAllocation, factorInWords } from './allocation-in-words.js';
import { apportion } from './apportion.js';
import { divideByWeight } from './divide-by-weight.js';

function insistWithinCeiling(
  advised: Cents,
  available: Cents,
  { ceilingCents, reserveCents }: AllocationRequest,
): void {
  insist(
    advised <= available,
    'CEILING_EXCEEDED',
    `The advised amounts, ${formatEuro(advised)} together, are ${formatEuro(advised - available)} above the ` +
      `${formatEuro(available)} available (ceiling ${formatEuro(ceilingCents)}, reserve ${formatEuro(reserveCents)}).`,
    'ceilingCents',
  );
}

/**
 * Divides what the ceiling leaves after the reserve (R22 art. 7(1), 7(5); the formula is an assumption). No project gets
 * more than advised, all together get exactly the smaller of what is available and what is advised, and a larger ceiling
 * takes no more than one cent from anyone (rounding). AS_ADVISED refuses with CEILING_EXCEEDED what does not fit. Refuses
 * input with AMOUNT_*, RESERVE_ABOVE_CEILING, ADVISED_ABOVE_REQUESTED, PROJECT_TWICE or WEIGHT_INVALID.
 */
export function allocate(request: AllocationRequest): Allocation {
  insistAllocationInput(request);
  const availableCents = request.ceilingCents - request.reserveCents;
  const advisedCents = sumCents(request.lines.map((line) => line.advisedCents));
  if (request.strategy === 'AS_ADVISED') insistWithinCeiling(advisedCents, availableCents, request);
  const division = divideByWeight(
    request.lines.map(({ advisedCents: advised, weight = 1 }) => ({
      advised: BigInt(advised),
      weight: request.strategy === 'WEIGHTED' ? BigInt(weight) : 1n,
    })),
    BigInt(availableCents),
  );
  const cents = apportion(division, request.lines);
  const lines = request.lines.map(({ projectId }, index) => ({ projectId, allocatedCents: cents[index] ?? 0 }));
  const totalCents = sumCents(cents);
  const figures = { strategy: request.strategy, advisedCents, availableCents, totalCents, division };
  return { lines, totalCents, availableCents, factor: factorInWords(figures), explanation: explainAllocation(figures) };
}
