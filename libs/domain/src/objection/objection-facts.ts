import type { WithAttachments } from '../attached.js';
import type { ObjectionTimeliness } from '../deadlines/objection-term.js';
import type { AmendedLine } from '../application/amendment-facts.js';
import type { ReturnCause } from '../application/decision-facts.js';
import type { YearAmount } from '../budget-years/budget-year.js';
import type { Cents, Fact, Instant, LocalDate } from '../vocabulary.js';
import type { ReasonsFact } from '../reasons/reasons-facts.js';
import type { ContestedDecision, ContestedKind } from './contested-decision.js';

/** What an objection must contain (Awb 6:5; AUTHORISATION: 2:1(2)) and may lack, which can be cured (6:6). */
export const OBJECTION_DEFICIENCIES = [
  'NAME_AND_ADDRESS',
  'DATE',
  'DECISION_DESCRIBED',
  'GROUNDS',
  'SIGNATURE',
  'AUTHORISATION',
] as const;
/** One thing that an objection lacks. */
export type ObjectionDeficiency = (typeof OBJECTION_DEFICIENCIES)[number];

/** How an objection came in: by the digital form or as a letter. */
export const OBJECTION_CHANNELS = ['DIGITAL', 'POST'] as const;
/** One of the two ways. */
export type ObjectionChannel = (typeof OBJECTION_CHANNELS)[number];

/** Why nobody is heard (Awb 7:3 a to e, in their order). */
export const HEARING_WAIVERS = [
  'MANIFESTLY_INADMISSIBLE',
  'MANIFESTLY_UNFOUNDED',
  'RIGHT_WAIVED',
  'NO_RESPONSE',
  'FULLY_UPHELD',
] as const;
/** One ground for not hearing. */
export type HearingWaiver = (typeof HEARING_WAIVERS)[number];

/** How a hearing is held. */
export const HEARING_FORMS = ['IN_PERSON', 'VIDEO', 'TELEPHONE'] as const;
/** One form of hearing. */
export type HearingForm = (typeof HEARING_FORMS)[number];

/** What is decided on an objection (Awb 7:11, 7:12). */
export const OBJECTION_OUTCOMES = ['INADMISSIBLE', 'UNFOUNDED', 'PARTLY_FOUNDED', 'FOUNDED'] as const;
/** One decision on an objection. */
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number];

/** Why an objection is not looked at: late (Awb 6:11), premature (6:10), not cured (6:6), nobody's interest (1:2). */
export const INADMISSIBILITY_GROUNDS = ['LATE', 'PREMATURE', 'NOT_CURED', 'NO_INTEREST'] as const;
/** One ground of inadmissibility. */
export type InadmissibilityGround = (typeof INADMISSIBILITY_GROUNDS)[number];

/** An objection as received; texts and documents stay in the tables. */
export interface ReceivedObjection extends WithAttachments {
  /** `2022/gm0518-1/1`: the first objection in the file of an application. */
  readonly objectionId: string;
  readonly roundId: string;
  readonly applicationId: string;
  readonly decision: ContestedKind;
  /** Which one of several of this kind. */
  readonly decisionId?: string;
  /** The decision itself; null when none of this kind had been taken. */
  readonly against: ContestedDecision | null;
  readonly channel: ObjectionChannel;
  readonly receivedAt: Instant;
  readonly receivedOn: LocalDate;
  /** Day of the postmark; null when it came otherwise, or when it cannot be read. */
  readonly postmarkedOn: LocalDate | null;
  readonly timeliness: ObjectionTimeliness;
  readonly lacks: readonly ObjectionDeficiency[];
  /** SHA-256 of what was handed in, printed on the confirmation. */
  readonly contentHash: string;
  /** Last day of the objection term; null while it has not begun. */
  readonly objectionEndsOn: LocalDate | null;
  /** Last day to decide; null while the objection term has not begun (Awb 6:10(2)). */
  readonly decisionDueOn: LocalDate | null;
}

/** What a founded objection changes of the amounts, in cents. */
export interface ObjectionAmendment {
  readonly lines: readonly AmendedLine[];
  readonly previousTotalCents: Cents;
  readonly totalCents: Cents;
}

/** What a founded objection to a settlement settles instead, and what that makes of the claim; in cents. */
export interface ObjectionSettlement {
  readonly previousCents: Cents;
  readonly settledCents: Cents;
  /** The claim that followed from the settlement: what stays to be repaid, what came in included, and what did come in. */
  readonly claim?: {
    readonly recoveryId: string;
    readonly claimCents: Cents;
    readonly receivedCents: Cents;
    readonly open: boolean;
  };
  /** What came in on the claim beyond that, and was not paid back by an earlier decision; 0 when nothing. */
  readonly payBackCents: Cents;
  /** Last day to pay it back (Awb 4:87(1)). */
  readonly payBackDueOn?: LocalDate;
}

/** The decision on an objection (Awb 7:11, 7:12). */
export interface ObjectionDecision {
  readonly caseReference: string;
  readonly outcome: ObjectionOutcome;
  readonly ground?: InadmissibilityGround;
  readonly amendment?: ObjectionAmendment;
  readonly settlement?: ObjectionSettlement;
  /** What must be kept free of the ceiling until the award is amended; 0 when nothing is raised. */
  readonly raisedCents: Cents;
  readonly raisedByYear?: readonly YearAmount[];
  /** Last day to go to court (Awb 6:7, 8:1). */
  readonly appealEndsOn: LocalDate;
}

/** The letter of the decision came back, or never left: nobody was told, and no term to go to court began (Awb 3:41(1), 6:8(1)). */
export interface ReturnedObjectionDecision {
  readonly caseReference: string;
  readonly notifiedOn: LocalDate;
  readonly returnedOn: LocalDate;
  readonly cause: ReturnCause;
}

/** The same decision, sent anew: its terms count from `notifiedOn`; `renews` is the day of the letter that came back. */
export interface RenewedObjectionDecision extends ObjectionDecision {
  readonly notifiedOn: LocalDate;
  readonly renews: LocalDate;
}

/** What a court does with an appeal, as far as the file goes on from it. */
export const APPEAL_OUTCOMES = ['DISMISSED', 'ANNULLED'] as const;
/** One of these; a withdrawn or inadmissible appeal counts as dismissed. */
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** How the file of an objection ended. */
export const OBJECTION_ENDINGS = ['FINAL', 'WITHDRAWN'] as const;
/** One ending. */
export type ObjectionEnding = (typeof OBJECTION_ENDINGS)[number];

/** What arrives from outside about an objection and is never refused. */
export type ObjectionArrival =
  | Fact<'objectionReceived', ReceivedObjection>
  | Fact<
      'objectionCureReceived',
      { supplied: readonly ObjectionDeficiency[]; contentHash: string; receivedAt: Instant } & WithAttachments
    >
  | Fact<
      'hearingReportReceived',
      {
        by: 'AUTHORITY' | 'COMMITTEE';
        heard: boolean;
        advice?: ObjectionOutcome;
        contentHash: string;
        receivedAt: Instant;
      }
    >
  | Fact<'objectionWithdrawalReceived', { contentHash: string; receivedAt: Instant }>;

/** The days of an objection that decide whether it was in time, and what follows from them. */
export interface ObjectionDates {
  readonly receivedOn: LocalDate;
  readonly postmarkedOn: LocalDate | null;
  /** Day on which the decision it is against was notified; null while it was not. */
  readonly announcedOn: LocalDate | null;
  readonly timeliness: ObjectionTimeliness;
  readonly objectionEndsOn: LocalDate | null;
  readonly decisionDueOn: LocalDate | null;
}

/** What can happen to one objection; the stream is `objection/<objectionId>`. */
export type ObjectionFact =
  | ObjectionArrival
  | ReasonsFact
  | Fact<'objectionHandlingOpened', { taskId: string; dueOn: LocalDate }>
  | Fact<
      'timelinessJudged',
      {
        timeliness: 'early' | 'late';
        takenIntoAccount: boolean;
        against: ContestedDecision | null;
        decisionDueOn: LocalDate | null;
      }
    >
  | Fact<
      'objectionDatesCorrected',
      {
        /** As it was written down by mistake. */
        before: ObjectionDates;
        after: ObjectionDates;
        receivedAt: Instant;
        phase: 'RECEIVED' | 'JUDGEMENT' | 'CURE' | 'PREPARATION' | 'READY' | 'DECIDED' | 'ENDED';
      }
    >
  | Fact<
      'objectionCureRequested',
      { lacks: readonly ObjectionDeficiency[]; dueOn: LocalDate; dueAt: Instant; decisionDueOn: LocalDate | null }
    >
  | Fact<'objectionCureEnded', { missing: readonly ObjectionDeficiency[]; decisionDueOn: LocalDate | null }>
  | Fact<'committeeAppointed', { decisionDueOn: LocalDate | null }>
  | Fact<
      'hearingPlanned',
      { on: LocalDate; time: string; form: HearingForm; documentsUntil: LocalDate; inspectionFrom: LocalDate }
    >
  | Fact<'hearingWaived', { ground: HearingWaiver }>
  | Fact<'objectionDecisionAsked', { taskId: string; dueOn: LocalDate }>
  | Fact<'objectionAdjourned', { previousDueOn: LocalDate; decisionDueOn: LocalDate }>
  | Fact<'furtherDelayAgreed', { previousDueOn: LocalDate; decisionDueOn: LocalDate }>
  | Fact<'amendmentCovered', { against: ContestedDecision; interest: boolean; decisionDueOn: LocalDate | null }>
  | Fact<'objectionDecided', ObjectionDecision>
  | Fact<'objectionDecisionReturned', ReturnedObjectionDecision>
  | Fact<'objectionDecisionNotified', RenewedObjectionDecision>
  | Fact<'appealRegistered', { court: string; courtCaseNumber: string; filedOn: LocalDate; higher?: true }>
  | Fact<
      'appealJudged',
      { outcome: AppealOutcome; judgedOn: LocalDate; decideBy?: LocalDate; decisionDueOn: LocalDate | null }
    >
  | Fact<'objectionClosed', { ending: ObjectionEnding }>;
