import type { ReturnCause } from '../application/decision-facts.js';
import type { Cents, Fact, Instant, LocalDate } from '../vocabulary.js';

/** On what no decision was taken in time. */
export const LATE_DECISIONS = ['APPLICATION', 'OBJECTION'] as const;
/** One of these. */
export type LateDecision = (typeof LATE_DECISIONS)[number];

/** How a notice of default stands to the term it is about: only a valid one makes a penalty run (Awb 4:17(3)). */
export const NOTICE_JUDGEMENTS = ['VALID', 'PREMATURE', 'ALREADY_DECIDED', 'ALREADY_GIVEN', 'FILE_ENDED'] as const;
/** One of these. */
export type NoticeJudgement = (typeof NOTICE_JUDGEMENTS)[number];

/** The cases in which no penalty is due although the decision was late (Awb 4:17(6)). */
export const PENALTY_EXCLUSIONS = [
  'UNREASONABLY_LATE',
  'NOT_AN_INTERESTED_PARTY',
  'MANIFESTLY_INADMISSIBLE',
  'MANIFESTLY_UNFOUNDED',
] as const;
/** One of these cases; a person chooses it. */
export type PenaltyExclusion = (typeof PENALTY_EXCLUSIONS)[number];

/** A notice of default as it was registered and judged. */
export interface ReceivedNotice {
  /** `2022/gm0518-1/1`: the first notice about an application or its objections. */
  readonly penaltyId: string;
  readonly roundId: string;
  readonly applicationId: string;
  readonly about: LateDecision;
  /** The stream of the file in which no decision was taken. */
  readonly subject: string;
  readonly receivedOn: LocalDate;
  readonly receivedAt: Instant;
  /** Last day of the term to decide; null when no term runs. */
  readonly decisionDueOn: LocalDate | null;
  /** The term stood still since this day, so that it was not over (Awb 4:15, 4:17(3)); absent where it ran. */
  readonly suspendedSince?: LocalDate;
  readonly judgement: NoticeJudgement;
  /** End of the two weeks in which a decision still prevents a penalty. */
  readonly decideBy: LocalDate;
  /** The 42nd day, and the instant at which it is over. */
  readonly lastDay: LocalDate;
  readonly lastDayEndsAt: Instant;
  readonly contentHash: string;
  /** A letter: a person wrote down the day it came in. */
  readonly byPost?: true;
}

/** The days of a notice of default that follow from the one on which it came in, and how it is judged on it. */
export type NoticeDates = Pick<
  ReceivedNotice,
  'receivedOn' | 'receivedAt' | 'judgement' | 'decideBy' | 'lastDay' | 'lastDayEndsAt'
>;

/** Days of a penalty at one amount a day. */
export interface PenaltyPart {
  readonly days: number;
  readonly centsPerDay: Cents;
  readonly cents: Cents;
}

/** What is owed for deciding late, or that nothing is (Awb 4:18). */
export interface FixedPenalty {
  readonly amountCents: Cents;
  readonly days: number;
  readonly parts: readonly PenaltyPart[];
  readonly exclusion: PenaltyExclusion | null;
  /** Six weeks after the decision (Awb 4:87); null when nothing is owed. */
  readonly paymentDueOn: LocalDate | null;
  readonly objectionEndsOn: LocalDate;
}

/** A penalty that was paid, as an administrator registers it. */
export interface PaidPenalty {
  readonly paidOn: LocalDate;
  readonly amountCents: Cents;
  /** What had been fixed; another amount was paid only with a reason, such as a decision on an objection. */
  readonly fixedCents: Cents;
  readonly paymentDueOn: LocalDate;
  /** Paid after the six weeks (Awb 4:87, 4:97). */
  readonly late: boolean;
  /** The statutory interest that ran from then on (Awb 4:98); it is fixed by a decision of its own (4:99). */
  readonly interestCents: Cents;
}

/** Why a penalty ran no further. */
export type PenaltyStop = 'DECIDED' | 'FILE_ENDED' | 'FULLY_RUN';

/** What can happen after a notice of default; the stream is `penalty/<penaltyId>`. */
export type PenaltyFact =
  | Fact<'noticeOfDefaultReceived', ReceivedNotice>
  /** The day of the decision was corrected, or its letter came back: the notice was answered wrongly. */
  | Fact<
      'noticeJudgedAnew',
      Pick<ReceivedNotice, 'about' | 'receivedOn' | 'decideBy' | 'judgement'> & { readonly previous: NoticeJudgement }
    >
  /** The day on which a letter came in was mistyped. */
  | Fact<
      'noticeDateCorrected',
      {
        about: LateDecision;
        before: NoticeDates;
        after: NoticeDates;
        /** Where the notice stands on the right day. */
        status: 'RUNNING' | 'STOPPED' | 'NOT_VALID';
      }
    >
  | Fact<
      'penaltyStopped',
      {
        cause: PenaltyStop;
        /** The amount that was told before, where the day of the decision was corrected. */
        previousCents?: Cents;
        /** The day of the decision; null when the 42 days were over first. */
        decidedOn: LocalDate | null;
        days: number;
        parts: readonly PenaltyPart[];
        amountCents: Cents;
        /** Until when the penalty must be fixed (Awb 4:18), null when none is owed. */
        fixDueOn: LocalDate | null;
        taskId: string | null;
      }
    >
  | Fact<'penaltyFixed', FixedPenalty>
  /** The letter came back, or never left: nobody was told, and no term began (Awb 3:41(1), 6:8(1), 4:87(1)). */
  | Fact<
      'penaltyDecisionReturned',
      { readonly notifiedOn: LocalDate; readonly returnedOn: LocalDate; readonly cause: ReturnCause }
    >
  /** The same decision, sent anew; `renews` is the day of the letter that came back. */
  | Fact<'penaltyDecisionNotified', FixedPenalty & { readonly notifiedOn: LocalDate; readonly renews: LocalDate }>
  | Fact<'penaltyPaid', PaidPenalty>;
