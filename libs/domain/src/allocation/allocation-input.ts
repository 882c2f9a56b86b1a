import { formatEuro } from '../money/amount-text.js';
import { insistCents } from '../money/cents.js';
import { insist, RuleViolation } from '../refusal.js';
import type { AllocationRequest, AllocationRequestLine } from './allocation.js';

function insistLine({ projectId, requestedCents, advisedCents, weight = 1 }: AllocationRequestLine): void {
  insistCents(requestedCents, 'requestedCents');
  insistCents(advisedCents, 'advisedCents');
  if (advisedCents > requestedCents) {
    const [advised, requested] = [formatEuro(advisedCents), formatEuro(requestedCents)];
    const sentence = `Project ${projectId}: the advised ${advised} is more than the ${requested} asked for.`;
    throw new RuleViolation('ADVISED_ABOVE_REQUESTED', sentence, 'advisedCents');
  }
  insist(
    Number.isSafeInteger(weight) && weight >= 1,
    'WEIGHT_INVALID',
    `Project ${projectId}: a weight is a whole number of 1 or more; ${weight} is not.`,
    'weight',
  );
}

/**
 * Refuses what cannot be divided: amounts that are none (AMOUNT_*), a reserve above the ceiling (RESERVE_ABOVE_CEILING), more
 * advised than requested (ADVISED_ABOVE_REQUESTED), a project named twice (PROJECT_TWICE), a weight below 1 (WEIGHT_INVALID).
 */
export function insistAllocationInput({ ceilingCents, reserveCents, lines }: AllocationRequest): void {
  insistCents(ceilingCents, 'ceilingCents');
  insistCents(reserveCents, 'reserveCents');
  insist(
    reserveCents <= ceilingCents,
    'RESERVE_ABOVE_CEILING',
    `The reserve of ${formatEuro(reserveCents)} is above the ceiling of ${formatEuro(ceilingCents)}.`,
    'reserveCents',
  );
  const seen = new Set<string>();
  for (const line of lines) {
    insistLine(line);
    insist(!seen.has(line.projectId), 'PROJECT_TWICE', `Project ${line.projectId} stands in the list twice.`, 'lines');
    seen.add(line.projectId);
  }
}
