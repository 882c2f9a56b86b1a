import type { DueMoment } from '../round/round-terms.js';
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
 * The award was revoked as a whole: what has not gone to finance is not paid any more. Nothing when it has: then what was
 * paid is claimed back (Regeling 2022 art. 12).
 */
export function dropPayment(state: PaymentState, cause: string): PaymentFact[] {
  const gone = state.status === 'EXPORTED' || isPaidOrDropped(state);
  return gone ? [] : [{ type: 'paymentDropped', data: { cause } }];
}

/** Whether nothing more is asked of anybody. */
export function isPaidOrDropped({ status }: PaymentState): boolean {
  return status === 'PAID' || status === 'DROPPED';
}
