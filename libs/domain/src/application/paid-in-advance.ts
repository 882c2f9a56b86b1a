import type { Cents } from '../vocabulary.js';
import type { ApplicationState } from './application-state.js';

/**
 * What a file was paid in advance, in cents: the whole award (Regeling 2022 art. 8), and what amendments added to it. An
 * award that was lowered since leaves what was paid as it was.
 */
export function paidInAdvance({ award, amendments }: ApplicationState): Cents {
  const first = amendments[0]?.previousTotalCents ?? award?.totalCents ?? 0;
  return amendments.reduce(
    (paid, { previousTotalCents, totalCents }) => paid + Math.max(0, totalCents - previousTotalCents),
    first,
  );
}
