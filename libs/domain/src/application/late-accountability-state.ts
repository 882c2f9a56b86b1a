import type { Instant, LocalDate } from '../vocabulary.js';
import type { AnsweredExtension, AskedExtension, SuspendedPayments } from './accountability-extension-facts.js';
import type { AccountabilityDoubt } from './accountability-doubt-facts.js';
import type { ExOfficioFact } from './ex-officio-facts.js';

/** What an application knows of accountability that does not come, comes later, or is not finished. */
export interface LateAccountabilityState {
  /** The day of accountability that passed without any, after the reminders. */
  readonly overdueOn?: LocalDate;
  /** When the information was received after which the municipality was asked again. */
  readonly askedAgainAfter?: Instant;
  /** The later day for accountability that was asked last, and the answer of BZK. */
  readonly accountabilityExtension?: (AskedExtension & { readonly answer?: AnsweredExtension }) | undefined;
  /** General payments that BZK suspended last, and when they went on. */
  readonly paymentSuspension?: (SuspendedPayments & { readonly resumedOn?: LocalDate }) | undefined;
  /** What is not plausible in the information that stands, until it is corrected or explained. */
  readonly accountabilityDoubt?: AccountabilityDoubt | undefined;
  /** The file is settled without an application for it. */
  readonly exOfficio?: Extract<ExOfficioFact, { type: 'exOfficioOpened' }>['data'];
}
