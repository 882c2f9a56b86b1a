import type { LocalDate } from '../vocabulary.js';

/** The decision clock stops for a request to complete the application (Awb 4:15(1)a) or the objection (7:10(2)). */
export interface SupplementSuspension {
  readonly ground: 'supplement';
  /** Day the invitation was sent; the clock stops from the day after. */
  readonly invitedOn: LocalDate;
  /** Last day of the granted term; null when the invitation named none, and then nothing is suspended. */
  readonly termEndsOn: LocalDate | null;
  /** Day the supplement was received; null while, or because, it was not. */
  readonly receivedOn: LocalDate | null;
  /** The provision that suspends; Awb 4:15(1)a when left out. */
  readonly article?: string;
}

/** The clock stops day-precise: by agreement (4:15(2)a), by the applicant's delay (2b) or by force majeure (2c). */
export interface OtherSuspension {
  readonly ground: 'agreement' | 'applicant-delay' | 'force-majeure';
  readonly firstDay: LocalDate;
  /** Last suspended day; null while the suspension is open. */
  readonly lastDay: LocalDate | null;
  /** Days on which the applicant was told that it began and ended; null when not (yet) told. */
  readonly startNotifiedOn: LocalDate | null;
  readonly endNotifiedOn: LocalDate | null;
}

/** Whatever stops the decision clock (Awb 4:15, 7:10(2)). */
export type Suspension = SupplementSuspension | OtherSuspension;

/**
 * How "the day on which the term has lapsed unused" is read: the clock runs again on the day after the term's last day
 * (R9), or already on that last day.
 */
export type LapseReading = 'day-after' | 'last-day';
