import type { YearAmount } from '../budget-years/budget-year.js';
import type { Cents, Fact, Instant, LocalDate, RefusalGround } from '../vocabulary.js';
import type { AwardLine } from './application-facts.js';

/** Why an award becomes another: what was decided on an objection or a request, or by the authority itself. */
export const AMENDMENT_CAUSES = [
  'OBJECTION',
  'CHANGE_REQUEST',
  'CORRECTION',
  'REVOCATION',
  'SECOND_TRANCHE',
  'ACTIVITY_CANCELLED',
  'WITHDRAWAL',
] as const;
export type AmendmentCause = (typeof AMENDMENT_CAUSES)[number];

/** What a project gets from now on, in cents; projects that are not named keep what they have. */
export interface AmendedLine {
  readonly projectId: string;
  readonly awardedCents: Cents;
  /** How it is divided over the budget years; left out, in proportion. */
  readonly byYear?: readonly YearAmount[];
  /** Why the project gets nothing any more. */
  readonly ground?: RefusalGround;
}

/** An award that becomes another; works back to the moment of the award (Regeling 2022 art. 10(4)). */
export interface AwardAmendment {
  readonly cause: AmendmentCause;
  /** The stream in which it was decided, where that is another one, and when it was decided there. */
  readonly causeStream?: string;
  readonly causedAt?: Instant;
  /** Id of who decided it there: the engine writes the amendment, a person answers for it (Awb 10:3(3)). */
  readonly causedBy?: string;
  readonly caseReference: string;
  /** All lines of the award as they are from now on. */
  readonly lines: readonly AwardLine[];
  readonly previousTotalCents: Cents;
  readonly totalCents: Cents;
  /** What is added in each budget year, in cents, below zero where it is taken; absent in a round without them. */
  readonly addedByYear?: readonly YearAmount[];
  /** What the cause reserved for it in the ledger, in cents; 0 when absent. */
  readonly reservedCents?: Cents;
  readonly reservedByYear?: readonly YearAmount[];
  /** Last day to pay what an objection added, counted from the decision on it (Awb 4:87); otherwise its notification says so. */
  readonly paymentDueOn?: LocalDate;
}

/** What can happen to an award before it is settled. */
export type AmendmentFact =
  | Fact<'awardAmended', AwardAmendment>
  | Fact<
      'amendmentFailed',
      {
        cause: AmendmentCause;
        causeStream: string;
        causedAt: Instant;
        code: string;
        reservedCents?: Cents;
        reservedByYear?: readonly YearAmount[];
      }
    >;
