import type { Fact, LocalDate } from '../vocabulary.js';

/** Why payments were suspended: no accountability by its day, or accountability that was not finished. */
export const PAYMENT_SUSPENSION_CAUSES = ['LATE', 'NOT_FINISHED'] as const;
/** One of these. */
export type PaymentSuspensionCause = (typeof PAYMENT_SUSPENSION_CAUSES)[number];

/** A later day for accountability that was asked of BZK (Fvw 17b(2)). */
export interface AskedExtension {
  readonly askedOn: LocalDate;
  /** The day that was asked for. */
  readonly wantedOn: LocalDate;
  /** The day accountability is due while there is no answer. */
  readonly accountabilityDueOn: LocalDate;
  /** Last day to ask: 30 June. */
  readonly requestDueOn: LocalDate;
  /** Asked after that day; BZK decides what follows. */
  readonly late: boolean;
  /** Until when BZK answers: two weeks. */
  readonly answerDueOn: LocalDate;
}

/** What BZK answered. */
export interface AnsweredExtension {
  readonly outcome: 'GRANTED' | 'REFUSED';
  readonly answeredOn: LocalDate;
  readonly previousDueOn: LocalDate;
  /** The day accountability is due from now on; as before when refused. */
  readonly dueOn: LocalDate;
  /** Answered after the two weeks. */
  readonly late: boolean;
}

/** Payments to a municipality that BZK and Finance suspended: the general ones, not those of this grant (Fvw 17b(3)). */
export interface SuspendedPayments {
  readonly suspendedOn: LocalDate;
  readonly cause: PaymentSuspensionCause;
  readonly accountabilityDueOn: LocalDate;
  /** Last day they can be suspended: 26 weeks on. */
  readonly lastDay: LocalDate;
}

/** What can happen when a municipality cannot account in time. */
export type AccountabilityExtensionFact =
  | Fact<'accountabilityExtensionAsked', AskedExtension>
  | Fact<'accountabilityExtensionAnswered', AnsweredExtension>
  | Fact<'paymentsSuspended', SuspendedPayments>
  | Fact<'paymentsResumed', { suspendedOn: LocalDate; resumedOn: LocalDate; cause: 'LIFTED' | 'TERM_OVER' }>;
