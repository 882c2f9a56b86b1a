import type { Cents, Fact, LocalDate } from '../vocabulary.js';

/** Where an order to pay stands, as the file of its application knows it: OPEN until it went to finance. */
export type AdvanceOrderStatus = 'OPEN' | 'WITH_FINANCE' | 'PAID' | 'DROPPED';

/** What an order is about from now on, as its own file tells; nothing is left of a dropped one. */
export interface ToldOrder {
  readonly paymentId: string;
  readonly status: AdvanceOrderStatus;
  readonly amountCents: Cents;
}

/** What a file asks of its orders to pay, and hears of them, in a round that pays by orders (Regeling 2022 art. 8). */
export type AdvanceFact =
  | Fact<'advanceOrdered', { paymentId: string; amountCents: Cents; dueOn: LocalDate; budgetYear?: number }>
  | Fact<'advanceOrderLowered', { paymentId: string; previousCents: Cents; amountCents: Cents }>
  | Fact<'advanceOrderTold', ToldOrder>;
