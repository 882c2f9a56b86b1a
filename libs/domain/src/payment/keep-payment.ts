import type { ToldOrder } from '../application/advance-facts.js';
import type { DueMoment } from '../round/round-terms.js';
import type { Cents } from '../vocabulary.js';
import type { PaymentFact } from './payment-facts.js';
import type { PaymentState } from './payment-state.js';

/**
 * The decision was notified anew, so the six weeks to pay begin anew (Awb 3:41(1), 4:87(1)). Nothing when it was paid or
 * dropped, or when the day stays as it is.
 */
export function movePayment(state: PaymentState, { dueOn, dueAt }: DueMoment): PaymentFact[] {
  const previousDueOn = state.opening?.dueOn;
  if (isPaidOrDropped(state) || previousDueOn === undefined || previousDueOn === dueOn) return [];
  return [{ type: 'paymentDueMoved', data: { previousDueOn, dueOn, dueAt } }];
}

/**
 * The award was revoked, or became so much less: what has not gone to finance is not paid any more. Nothing when it has: then what was
 * paid is claimed back (Regeling 2022 art. 12).
 */
export function dropPayment(state: PaymentState, cause: string): PaymentFact[] {
  const gone = state.status === 'EXPORTED' || isPaidOrDropped(state);
  return gone ? [] : [{ type: 'paymentDropped', data: { cause } }];
}

/**
 * The award became less: so does an order that has not gone to finance, and as it is another order now it is prepared and
 * approved anew (four eyes; assumption). Nothing when it has gone, or asks no more than that: what is added to an award is paid
 * by an order of its own.
 */
export function lowerPayment(state: PaymentState, amountCents: Cents): PaymentFact[] {
  const previousCents = state.opening?.amountCents ?? 0;
  const gone = state.status === 'EXPORTED' || isPaidOrDropped(state);
  if (gone || amountCents >= previousCents) return [];
  return [{ type: 'paymentLowered', data: { previousCents, amountCents } }];
}

/** What the file of its application must know of an order: nothing is left of a dropped one. */
export function toldOrder({ opening, status }: PaymentState): ToldOrder | undefined {
  if (opening === undefined) return undefined;
  const { paymentId, amountCents } = opening;
  if (status === 'DROPPED') return { paymentId, status, amountCents: 0 };
  if (status === 'PAID') return { paymentId, status, amountCents };
  return { paymentId, status: status === 'EXPORTED' ? 'WITH_FINANCE' : 'OPEN', amountCents };
}

/** Whether nothing more is asked of anybody. */
export function isPaidOrDropped({ status }: PaymentState): boolean {
  return status === 'PAID' || status === 'DROPPED';
}
