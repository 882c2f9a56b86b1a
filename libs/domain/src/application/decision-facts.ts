import type { YearAmount } from '../budget-years/budget-year.js';
import type { Cents, Fact, LocalDate, RefusalGround } from '../vocabulary.js';
import type { AwardDecision } from './application-facts.js';

/** What one project may be awarded, of each budget year where the round has them. */
export interface AllocatedAmount {
  readonly projectId: string;
  readonly allocatedCents: Cents;
  readonly byYear?: readonly YearAmount[];
}

/** What can happen when an application is decided. */
export type DecisionFact =
  | Fact<
      'allocated',
      {
        allocationId: string;
        lines: readonly AllocatedAmount[];
        /** What the round holds reserved for this file; 0 or absent where money is taken as it is awarded. */
        reservedCents?: Cents;
        taskId: string;
        dueOn: LocalDate;
      }
    >
  | Fact<'awardDecided', AwardDecision>
  | Fact<'applicationRejected', { caseReference: string; ground: RefusalGround }>
  | Fact<'decisionNotified', DecisionNotification>
  | Fact<'notificationReturned', NotificationReturn>;

/** Decisions that an applicant is notified of by letter, and to which one can object (Awb 1:3, 3:41, 7:1). */
export const NOTIFIED_DECISIONS = ['AWARD', 'REJECTION', 'NOT_TAKEN', 'SETTLEMENT', 'AMENDMENT'] as const;
export type NotifiedDecision = (typeof NOTIFIED_DECISIONS)[number];

/** A decision was sent: only now it takes effect, and only from now its terms run (Awb 3:40, 3:41, 6:8, 4:87). */
export interface DecisionNotification {
  readonly decision: NotifiedDecision;
  readonly caseReference: string;
  readonly notifiedOn: LocalDate;
  /** Last day to object (Awb 6:7). */
  readonly objectionEndsOn: LocalDate;
  /** Last day to pay what follows from the decision (Awb 4:87); absent when nothing is to be paid. */
  readonly paymentDueOn?: LocalDate;
  /** Day of the notification before, which did not arrive: this one starts the terms anew. */
  readonly renews?: LocalDate;
  /** The day that was written down by mistake: this one takes its place, with its terms. */
  readonly corrects?: LocalDate;
}

/** Why a notification did not arrive. */
export const RETURN_CAUSES = ['UNDELIVERABLE', 'WRONG_ADDRESS', 'MAIL_FAILED'] as const;
export type ReturnCause = (typeof RETURN_CAUSES)[number];

/** The letter came back, or never left: its terms did not start (Awb 3:41(1), 6:8(1)). */
export interface NotificationReturn {
  readonly decision: NotifiedDecision;
  readonly caseReference: string;
  readonly notifiedOn: LocalDate;
  readonly returnedOn: LocalDate;
  readonly cause: ReturnCause;
}
