import type { Instant, LocalDate, PenaltyExclusion } from '@ronde/domain';
import type { Command } from '../command.js';

/** An approver fixes what is owed for deciding late, or that nothing is (Awb 4:18, 4:17(6)). */
export interface FixPenalty extends Command {
  readonly exclusion?: PenaltyExclusion;
}

/** The file in which no decision was taken in time has one now, or ended without one. */
export const DECISION_TAKEN = 'decisionTaken';

/** Tells a notice of default that the decision is there. */
export interface DecisionTaken {
  readonly cause: 'DECIDED' | 'FILE_ENDED';
  readonly decidedOn: LocalDate;
  /** The day that was told before was wrong, or that notification never arrived: what is owed is reckoned anew. */
  readonly corrects?: true;
  readonly at: Instant;
}
