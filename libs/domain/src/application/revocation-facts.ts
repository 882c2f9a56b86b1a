import type { Cents, Fact, Instant, LocalDate } from '../vocabulary.js';
import type { AmendedLine } from './amendment-facts.js';

/** What the authority intends to take back of an award, told before it decides (Awb 4:8); amounts in cents. */
export interface IntendedRevocation {
  /** What these projects would get from then on. */
  readonly lines: readonly AmendedLine[];
  readonly previousTotalCents: Cents;
  readonly totalCents: Cents;
  /** Last day on which views count; the instant is the first one after it. */
  readonly viewsDueOn: LocalDate;
  readonly viewsDueAt: Instant;
}

/** What an award should have said but for an evident slip of the pen; what the slip was stands with the fact. In cents. */
export interface ProposedCorrection {
  /** What these projects should have got. */
  readonly lines: readonly AmendedLine[];
  readonly previousTotalCents: Cents;
  readonly totalCents: Cents;
}

/** What can happen before an award is revoked or lowered. */
export type RevocationFact =
  Fact<'revocationIntended', IntendedRevocation> | Fact<'correctionProposed', ProposedCorrection>;
