import type { DecisionDayMoved, Instant, LocalDate, PenaltyExclusion, ReturnCause } from '@ronde/domain';
import type { Command } from '../command.js';

/** An administrator corrects the day on which a letter with a notice of default came in. */
export interface CorrectNoticeDate extends Command {
  readonly receivedOn: LocalDate;
  /** When the first other notice came in that was answered with this one; the API looks it up. */
  readonly besideOn: LocalDate | null;
}

/** An approver fixes what is owed for deciding late, or that nothing is (Awb 4:18, 4:17(6)). */
export interface FixPenalty extends Command {
  readonly exclusion?: PenaltyExclusion;
}

/** An administrator registers that the letter of the decision did not arrive. */
export interface RegisterReturnedPenaltyDecision extends Command {
  readonly returnedOn: LocalDate;
  readonly cause: ReturnCause;
}

/** An administrator sends a decision that came back anew, or registers when it was sent. */
export interface NotifyPenaltyDecision extends Command {
  readonly notifiedOn?: LocalDate;
}

/** An administrator registers that a penalty was paid; in cents, what was fixed when left out. */
export interface RegisterPenaltyPayment extends Command {
  readonly paidOn?: LocalDate;
  readonly amountCents?: number;
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

/** The day of the decision that a notice came after was corrected, or its letter came back. */
export const DECISION_DAY_MOVED = 'decisionDayMoved';

/** Tells a notice of default that was answered as given too late when the decision was really there, if it was. */
export interface DecisionDayTold extends DecisionDayMoved {
  readonly at: Instant;
}
