import { sumCents } from '../money/cents.js';
import type { Cents } from '../vocabulary.js';
import type { ApplicationState } from './application-state.js';

type Advance = Pick<ApplicationState, 'award' | 'amendments' | 'orders'>;

/**
 * What a file was paid in advance, in cents. Where it is paid by orders, what finance confirmed; elsewhere the most that
 * was ever awarded, for all of it is paid (Regeling 2022 art. 8) and an award that was lowered takes nothing back.
 */
export function paidInAdvance(state: Advance): Cents {
  if (state.orders === undefined) return mostAwarded(state);
  return sumCents(state.orders.map(({ status, amountCents }) => (status === 'PAID' ? amountCents : 0)));
}

/** What a file was paid in advance or will be by the orders there are, in cents: only what goes beyond it is paid anew. */
export function orderedInAdvance(state: Advance): Cents {
  if (state.orders === undefined) return mostAwarded(state);
  return sumCents(state.orders.map(({ amountCents }) => amountCents));
}

function mostAwarded({ award, amendments }: Advance): Cents {
  const awarded = amendments.flatMap(({ previousTotalCents, totalCents }) => [previousTotalCents, totalCents]);
  return Math.max(award?.totalCents ?? 0, ...awarded);
}
