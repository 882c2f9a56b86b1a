import type { Fact, Instant } from '../vocabulary.js';

/** What an administrator does not believe of accountability information, until it is corrected or explained. */
export interface AccountabilityDoubt {
  /** Projects whose spending is not plausible; empty when it is the whole. */
  readonly projectIds: readonly string[];
  /** When the information came in that it is about. */
  readonly receivedAt: Instant;
}

/** What can happen when accountability information is not plausible; the fact's reason says why, or how it was explained. */
export type AccountabilityDoubtFact =
  Fact<'accountabilityDoubted', AccountabilityDoubt> | Fact<'accountabilityExplained', AccountabilityDoubt>;
