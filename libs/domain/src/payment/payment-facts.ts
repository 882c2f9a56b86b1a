import type { Cents, Fact, Instant, LocalDate } from '../vocabulary.js';

/** Why a payment did not arrive, as finance tells it. */
export const PAYMENT_FAILURES = ['ACCOUNT_CLOSED', 'ACCOUNT_UNKNOWN', 'NAME_MISMATCH', 'NO_BUDGET', 'OTHER'] as const;
export type PaymentFailure = (typeof PAYMENT_FAILURES)[number];

/** An order to pay what was awarded, in cents: all of it in advance (Regeling 2022 art. 8), within six weeks (Awb 4:87). */
export interface PaymentOpening {
  /** `2022/gm0518-1/1`; what an amendment adds is paid by an order of its own. */
  readonly paymentId: string;
  readonly roundId: string;
  readonly applicationId: string;
  readonly amountCents: Cents;
  readonly caseReference: string;
  /** Who decided on the award, and so does not approve its payment. */
  readonly decidedBy: string;
  /** Id of whom that person replaced. */
  readonly decidedFor?: string;
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  /** The budget year it must be paid in; absent in a round without them. */
  readonly budgetYear?: number;
}

/** What finance books a payment on: a verified account by its id, never its number, with commitment number and cash year. */
export interface PaymentBooking {
  readonly accountId: string;
  readonly commitmentNumber: string;
  readonly cashYear: number;
}

/** What can happen to a payment; the stream is `payment/<paymentId>`. */
export type PaymentFact =
  | Fact<'paymentOpened', PaymentOpening>
  | Fact<'paymentPrepared', PaymentBooking>
  | Fact<'paymentReturned', Record<string, never>>
  | Fact<'paymentApproved', { amountCents: Cents }>
  | Fact<'paymentExported', { amountCents: Cents }>
  | Fact<'paymentConfirmed', { amountCents: Cents; paidOn: LocalDate }>
  | Fact<'paymentFailed', { failure: PaymentFailure }>
  | Fact<'paymentDueMoved', { previousDueOn: LocalDate; dueOn: LocalDate; dueAt: Instant }>
  | Fact<'paymentLowered', { previousCents: Cents; amountCents: Cents }>
  | Fact<'paymentDropped', { cause: string }>
  | Fact<'paymentReminded', { workingDays: number; dueOn: LocalDate }>
  | Fact<'paymentEscalated', { dueOn: LocalDate }>;
