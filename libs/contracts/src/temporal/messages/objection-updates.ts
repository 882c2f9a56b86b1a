import type {
  AppealOutcome,
  ContestedDecision,
  ContestedKind,
  HearingForm,
  HearingWaiver,
  InadmissibilityGround,
  Instant,
  LocalDate,
  ObjectionDeficiency,
  ObjectionOutcome,
  ReturnCause,
  SettlementInFile,
} from '@ronde/domain';
import type { Command } from '../command.js';

/** An administrator judges whether an early or late objection is looked at; `against` is the decision as it stands now. */
export interface JudgeTimeliness extends Command {
  readonly takenIntoAccount: boolean;
  readonly against?: ContestedDecision | null;
}
/** An administrator corrects the day on which a letter came in, or its postmark; null takes the postmark away. */
export interface CorrectObjectionDates extends Command {
  readonly receivedOn?: LocalDate;
  readonly postmarkedOn?: LocalDate | null;
}

/** To an objection: the day on which the decision it is against was notified was corrected. */
export const ANNOUNCEMENT_CORRECTED = 'announcementCorrected';
/** What the signal ANNOUNCEMENT_CORRECTED carries. */
export interface AnnouncementCorrected {
  readonly decision: ContestedKind;
  readonly announcedOn: LocalDate;
  /** The wrong day, by which an objection knows that it is about this decision; absent in the oldest messages. */
  readonly corrects?: LocalDate;
  readonly at: Instant;
}

/** An administrator asks the objector to cure what is missing (Awb 6:6). */
export interface RequestCure extends Command {
  readonly lacks: readonly ObjectionDeficiency[];
}
/** An administrator asks an advisory committee (Awb 7:13). */
export type AppointCommittee = Command;
/** An administrator invites to a hearing (Awb 7:2); `time` is local, `10:30`. */
export interface PlanHearing extends Command {
  readonly on: LocalDate;
  readonly time: string;
  readonly form: HearingForm;
}
/** An administrator decides that nobody is heard (Awb 7:3). */
export interface WaiveHearing extends Command {
  readonly ground: HearingWaiver;
}
/** An administrator puts the decision off by six weeks (Awb 7:10(3)). */
export type AdjournObjection = Command;
/** An administrator records that the objector agreed to a later day (Awb 7:10(4)a). */
export interface AgreeFurtherDelay extends Command {
  readonly dueOn: LocalDate;
}
/** An administrator says whether the objection is about the amended award too (Awb 6:19); `standing` is that award. */
export interface CoverAmendment extends Command {
  readonly interest: boolean;
  readonly standing?: ContestedDecision | null;
}
/** An approver decides on the objection; amounts in cents. What the file of the application says comes along. */
export interface DecideObjection extends Command {
  readonly outcome: ObjectionOutcome;
  readonly ground?: InadmissibilityGround;
  readonly lines?: readonly { readonly projectId: string; readonly awardedCents: number }[];
  readonly standing?: ContestedDecision | null;
  readonly amendable?: boolean;
  readonly settledCents?: number;
  readonly settlement?: SettlementInFile;
}
/** An administrator registers that the letter of the decision did not arrive. */
export interface RegisterReturnedObjectionDecision extends Command {
  readonly returnedOn: LocalDate;
  readonly cause: ReturnCause;
}
/** An administrator sends a decision that came back anew, or registers when it was sent. */
export interface NotifyObjectionDecision extends Command {
  readonly notifiedOn?: LocalDate;
}
/** An administrator notes that the decision was taken to court (Awb 8:1). */
export interface RegisterAppeal extends Command {
  readonly court: string;
  readonly courtCaseNumber: string;
  readonly filedOn: LocalDate;
}
/** An administrator notes what the court decided, and until when it has the authority decide anew. */
export interface NoteJudgment extends Command {
  readonly outcome: AppealOutcome;
  readonly judgedOn: LocalDate;
  readonly decideBy?: LocalDate;
}
