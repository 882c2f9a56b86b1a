import { localDateOf } from '../calendar/amsterdam-time.js';
import type { Happened, LocalDate } from '../vocabulary.js';
import type { PaymentBooking, PaymentFact, PaymentOpening } from './payment-facts.js';

/** One payment as its facts tell it. A failed one is DUE again. */
export interface PaymentState {
  readonly opening?: PaymentOpening;
  readonly status: 'DUE' | 'PREPARED' | 'APPROVED' | 'EXPORTED' | 'PAID' | 'DROPPED';
  readonly booking?: PaymentBooking;
  readonly preparedBy?: string;
  readonly exportedOn?: LocalDate;
  readonly failures: number;
}

/** A payment of which nothing is known yet. */
export const NO_PAYMENT: PaymentState = { status: 'DUE', failures: 0 };

/** The state after `happened`; never refuses, for a fact is a fact. */
export function evolvePayment(state: PaymentState, { fact, at, actorId }: Happened<PaymentFact>): PaymentState {
  switch (fact.type) {
    case 'paymentOpened':
      return { ...state, opening: fact.data };
    case 'paymentPrepared':
      return { ...state, status: 'PREPARED', booking: fact.data, preparedBy: actorId };
    case 'paymentReturned':
      return { ...state, status: 'DUE' };
    case 'paymentApproved':
      return { ...state, status: 'APPROVED' };
    case 'paymentExported':
      return { ...state, status: 'EXPORTED', exportedOn: localDateOf(at) };
    case 'paymentConfirmed':
      return { ...state, status: 'PAID' };
    case 'paymentFailed':
      return { ...state, status: 'DUE', failures: state.failures + 1 };
    case 'paymentDueMoved':
      return {
        ...state,
        opening: state.opening && { ...state.opening, dueOn: fact.data.dueOn, dueAt: fact.data.dueAt },
      };
    case 'paymentLowered':
      return {
        ...state,
        status: 'DUE',
        opening: state.opening && { ...state.opening, amountCents: fact.data.amountCents },
      };
    case 'paymentDropped':
      return { ...state, status: 'DROPPED' };
    case 'paymentReminded':
    case 'paymentEscalated':
      return state;
  }
}
