import type { Cents, Fact, Instant, LocalDate } from '../vocabulary.js';

/** Which decision a claim follows from. */
export const RECOVERY_CAUSES = ['SETTLEMENT', 'REVOCATION'] as const;
export type RecoveryCause = (typeof RECOVERY_CAUSES)[number];

/** A claim on what was paid in advance and is not due (Regeling 2022 art. 12), in cents. */
export interface RecoveryOpening {
  /** `2022/gm0518-1/1`: the first claim in the file of an application. */
  readonly recoveryId: string;
  readonly roundId: string;
  readonly applicationId: string;
  readonly cause: RecoveryCause;
  readonly caseReference: string;
  readonly principalCents: Cents;
  /** The day of the notification, from which the payment term is counted. */
  readonly notifiedOn: LocalDate;
  /** Last day to pay: six weeks after the notification (Awb 4:87(1)). */
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
}

/** A part of what is owed, to be there on a day. */
export interface Instalment {
  readonly dueOn: LocalDate;
  readonly amountCents: Cents;
}

/** Days on which statutory interest ran at one rate over one amount; `from` and `to` both count. */
export interface InterestPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: number;
  readonly baseCents: Cents;
  /** Hundredths of a percent a year. */
  readonly basisPoints: number;
  /** Rounded down to the cent. */
  readonly cents: Cents;
}

/** What can happen to a claim; the stream is `recovery/<recoveryId>`. */
export type RecoveryFact =
  | Fact<'recoveryOpened', RecoveryOpening>
  | Fact<'repaymentReminded', { workingDays: number; dueOn: LocalDate }>
  | Fact<'repaymentDueMoved', { previousDueOn: LocalDate; dueOn: LocalDate; dueAt: Instant }>
  /** Money came in: first on interest that was fixed, then on the principal (Awb 4:92). */
  | Fact<
      'repaymentReceived',
      {
        receivedOn: LocalDate;
        principalCents: Cents;
        interestCents: Cents;
        /** What is still owed, interest that was not fixed left aside. */
        remainingCents: Cents;
        /** The next day on which something must be there, if any. */
        nextDueOn: LocalDate | null;
        /** Nothing is left, interest included. */
        ends: boolean;
      }
    >
  | Fact<
      'paymentPlanGranted',
      { instalments: readonly Instalment[]; interestFree: boolean; objectionEndsOn: LocalDate }
    >
  /** What the claim followed from was decided otherwise: it is about less from now on, or about nothing. */
  | Fact<
      'claimLowered',
      {
        previousCents: Cents;
        principalCents: Cents;
        remainingCents: Cents;
        nextDueOn: LocalDate | null;
        /** Nothing is left, interest that was fixed included. */
        ends: boolean;
      }
    >
  | Fact<'repaymentDefaulted', { dueOn: LocalDate; remainingCents: Cents }>
  | Fact<'recoveryFollowUpOpened', { taskId: string; dueOn: LocalDate }>
  | Fact<'repaymentDemanded', { remainingCents: Cents; payBy: LocalDate }>
  | Fact<
      'interestFixed',
      {
        until: LocalDate;
        cents: Cents;
        periods: readonly InterestPeriod[];
        paymentDueOn: LocalDate;
        objectionEndsOn: LocalDate;
      }
    >
  | Fact<'recoveryWrittenOff', { principalCents: Cents; interestCents: Cents }>
  | Fact<'recoveryPaid', { receivedCents: Cents }>;
