import type { Instant } from '../vocabulary.js';
import type { SupplementState } from './application-state.js';

/** The supplements once the open one, if any, has ended so. */
export function endSupplement(
  supplements: readonly SupplementState[],
  status: 'RECEIVED' | 'LAPSED',
  endedAt: Instant,
): readonly SupplementState[] {
  return supplements.map((supplement) =>
    supplement.status === 'OPEN' ? { ...supplement, status, endedAt } : supplement,
  );
}
