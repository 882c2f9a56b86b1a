import type {
  AmendedLine,
  AmendmentCause,
  ChangeRequestVerdict,
  ExtensionAnswer,
  ExtensionWanted,
  Instant,
  LocalDate,
  SettlementGround,
  YearAmount,
} from '@ronde/domain';
import type { Command } from '../command.js';

/** An approver makes the award another one before it is settled, with a reason; amounts in cents. */
export interface AmendAward extends Command {
  readonly cause: AmendmentCause;
  readonly lines: readonly AmendedLine[];
}

/** An approver grants a change that was asked for, grants it in part, or refuses it. */
export type DecideChangeRequest = Command & ChangeRequestVerdict;

/** An administrator tells what will be settled, in cents, and asks for views (Awb 4:8). */
export interface IntendSettlement extends Command {
  readonly settledCents: number;
  readonly grounds: readonly SettlementGround[];
}

/** An administrator tells what will be taken back of the award, and asks for views (Awb 4:8). */
export interface IntendRevocation extends Command {
  readonly lines: readonly AmendedLine[];
}

/** An administrator says what was a slip of the pen in an award, and what its projects should have got. */
export type ProposeCorrection = IntendRevocation;

/** An administrator has the file settled without an application for it. */
export type OpenExOfficio = Command;

/** The municipality or an administrator notes that BZK was asked for a later day to account. */
export type AskAccountabilityExtension = Command & ExtensionWanted;

/** An administrator registers what BZK answered. */
export type AnswerAccountabilityExtension = Command & ExtensionAnswer;

/** An administrator registers that BZK suspended the general payments; from today when no day is named. */
export interface SuspendPayments extends Command {
  readonly suspendedOn?: LocalDate;
}

/** An administrator registers that they go on; from today when no day is named. */
export interface ResumePayments extends Command {
  readonly resumedOn?: LocalDate;
}

/** An administrator finds accountability information not plausible; with the reason why. */
export interface DoubtAccountability extends Command {
  readonly projectIds?: readonly string[];
}

/** An administrator writes down, as the reason, how it was explained. */
export type ExplainAccountability = Command;

/** To an application: what was decided on an objection or a change request makes its award another one. */
export const AWARD_AMENDMENT_DECIDED = 'awardAmendmentDecided';
/** What the signal AWARD_AMENDMENT_DECIDED carries; told twice, it amends once (by `causeStream` and `at`). */
export interface AwardAmendmentDecided {
  readonly cause: AmendmentCause;
  /** The stream in which it was decided. */
  readonly causeStream: string;
  /** What each project gets from now on, in cents; projects that are not named keep what they have. */
  readonly lines: readonly AmendedLine[];
  /** What was reserved for it in the ledger where it was decided, in cents; 0 when absent. */
  readonly reservedCents?: number;
  readonly reservedByYear?: readonly YearAmount[];
  /** Id of who decided it. */
  readonly causedBy?: string;
  readonly at: Instant;
}
