import type { Fact, Instant } from '../vocabulary.js';

/** The electronic channel did not work, from an instant until another. */
export interface Outage {
  /** `o1`, `o2`, … in the order of the round. */
  readonly outageId: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** What can happen to the electronic channel of a round. */
export type OutageFact = Fact<'outageRecorded', Outage>;
