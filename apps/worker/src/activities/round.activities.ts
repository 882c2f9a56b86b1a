import type {
  AllocationProposal,
  AllocationStrategy,
  BudgetYear,
  Cents,
  ClosingFigures,
  HolidayTable,
  Instant,
  LocalDate,
  YearAmount,
} from '@ronde/domain';

/** A division that a rule refused, with the rule's code and sentence. */
export interface RefusedDivision {
  readonly refused: { readonly code: string; readonly message: string };
}

/** What to divide and how; amounts come from the tables, so that 10,000 applications fit. */
export interface DivisionRequest {
  readonly roundId: string;
  readonly allocationId: string;
  readonly strategy: AllocationStrategy;
  readonly ceilingCents: number;
  readonly reserveCents: number;
  /** The years the ceiling is divided over, in a round that has them. */
  readonly budgetYears?: readonly BudgetYear[];
  readonly weights: Readonly<Record<string, number>>;
}

/** What the round's workflow asks of the database beside the journal. */
export interface RoundActivities {
  /** Applications received so far, whether or not the round has heard of them. */
  countApplications(roundId: string): Promise<number>;
  /** Divides the money over all advised projects and stores the lines; the same request gives the same answer. */
  divideMoney(request: DivisionRequest): Promise<AllocationProposal | RefusedDivision>;
  /** Tells each application of the round its share of an approved allocation, once. Returns how many were told. */
  tellAmounts(request: {
    readonly roundId: string;
    readonly allocationId: string;
    /** The round's ledger holds the money reserved. */
    readonly reserved: boolean;
    readonly at: Instant;
  }): Promise<number>;
  /** Divides at most `availableCents` over what awarded projects got less than advised, and stores the lines. */
  divideTranche(request: {
    readonly roundId: string;
    readonly allocationId: string;
    readonly availableCents: number;
  }): Promise<AllocationProposal>;
  /** Tells each application what the released tranche adds to its award, once. Returns how many were told. */
  tellTranche(request: {
    readonly roundId: string;
    readonly allocationId: string;
    readonly at: Instant;
  }): Promise<number>;
  /** Tells each application of the round that its decisions were announced, once. Returns how many were told. */
  tellAnnounced(request: { readonly roundId: string; readonly at: Instant }): Promise<number>;
  /** Whether the round announced its decisions, or keeps none. */
  isAnnounced(roundId: string): Promise<boolean>;
  /** Tells each application with an end still ahead which holidays its round reckons with, once. Returns how many. */
  tellHolidays(request: {
    readonly roundId: string;
    readonly year: number;
    readonly holidays: HolidayTable;
    readonly commandId: string;
    readonly at: Instant;
  }): Promise<number>;
  /** Tells every open execution of the round that it was cancelled, once. */
  tellCancelled(request: { readonly roundId: string; readonly at: Instant }): Promise<number>;
  /**
   * Warns each office once of the statutory terms of its round that come within the lead, and says when to look again;
   * null when the round has ended and nothing can lapse any more.
   */
  warnOfLapsing(request: { readonly roundId: string; readonly at: Instant }): Promise<LocalDate | null>;
  /** The figures a round closes with, and what its ledger still holds reserved. */
  closingFigures(
    roundId: string,
  ): Promise<ClosingFigures & { readonly reservedCents?: Cents; readonly reservedByYear?: readonly YearAmount[] }>;
}
