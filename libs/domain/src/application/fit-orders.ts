import { sumCents } from '../money/cents.js';
import type { Cents } from '../vocabulary.js';
import type { AdvanceOrderStatus } from './advance-facts.js';

/** An order to pay as the file of its application knows it; `amendments` were decided when it was ordered. */
export interface AdvanceOrder {
  readonly paymentId: string;
  readonly status: AdvanceOrderStatus;
  readonly amountCents: Cents;
  readonly amendments: number;
  /** The budget year it is paid in; absent in a round without them. */
  readonly budgetYear?: number;
}

/** What must become of the orders: which are lowered, to what, and what is still to be ordered, all in cents. */
export interface OrdersFitted {
  readonly lowered: readonly Pick<AdvanceOrder, 'paymentId' | 'amountCents'>[];
  readonly moreCents: Cents;
}

/**
 * Makes the orders come to `wantedCents`. Only what goes beyond all that was ever ordered and not taken back is ordered
 * anew; what is too much is taken from orders that have not gone to finance, the latest first. What was paid stays paid:
 * only a settlement claims it back (Regeling 2022 art. 10, 12).
 */
export function fitOrders(orders: readonly AdvanceOrder[], wantedCents: Cents): OrdersFitted {
  let excessCents = sumCents(orders.map(({ amountCents }) => amountCents)) - wantedCents;
  if (excessCents < 0) return { lowered: [], moreCents: -excessCents };
  const lowered: Pick<AdvanceOrder, 'paymentId' | 'amountCents'>[] = [];
  for (const { paymentId, status, amountCents } of orders.toReversed()) {
    const takenCents = status === 'OPEN' ? Math.min(amountCents, excessCents) : 0;
    if (takenCents > 0) lowered.push({ paymentId, amountCents: amountCents - takenCents });
    excessCents -= takenCents;
  }
  return { lowered, moreCents: 0 };
}
