import type { WithAttachments } from '../attached.js';
import type { Cents, Fact, Instant, LocalDate } from '../vocabulary.js';
import type { SettlementGround } from './application-facts.js';

/** What the authority intends to settle, told before it decides (Awb 4:8); amounts in cents. */
export interface IntendedSettlement {
  readonly settledCents: Cents;
  readonly grounds: readonly SettlementGround[];
  /** Last day on which views count; the instant is the first one after it. */
  readonly viewsDueOn: LocalDate;
  readonly viewsDueAt: Instant;
}

/** What a municipality says to an intended settlement. */
export type ViewsReceipt = Fact<'viewsReceived', { contentHash: string; receivedAt: Instant } & WithAttachments>;

/** What can happen between the intention to settle lower and the decision. */
export type HearingFact =
  Fact<'settlementIntended', IntendedSettlement> | Fact<'viewsLapsed', { viewsDueOn: LocalDate }>;
