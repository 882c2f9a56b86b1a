import type { YearAmount } from '../budget-years/budget-year.js';
import type { ApplicationOutcome, Cents, Fact, LocalDate } from '../vocabulary.js';
import type { SettlementDecision } from './application-facts.js';

/** What can happen to an application after its award. */
export type AftercareFact =
  | Fact<
      'executionStarted',
      {
        monitoringId: string;
        /** The reports about each budget year before the last. */
        yearlyMonitorings?: readonly { readonly monitoringId: string; readonly year: number }[];
        evaluations: readonly { readonly evaluationId: string; readonly projectId: string }[];
        accountabilityDueOn: LocalDate;
      }
    >
  | Fact<'accountabilityReminded', { dueOn: LocalDate; workingDays: number }>
  | Fact<'accountabilityOverdue', { dueOn: LocalDate }>
  | Fact<'settlementOpened', { taskId: string; dueOn: LocalDate; unmetEvaluations: readonly string[] }>
  | Fact<'settlementDecided', SettlementDecision>
  /** `releasedCents` were reserved for the file; `annulledCents` were awarded by a decision nobody was told of. */
  | Fact<
      'fileClosed',
      {
        outcome: ApplicationOutcome;
        releasedCents?: Cents;
        annulledCents?: Cents;
        annulledByYear?: readonly YearAmount[];
        releasedByYear?: readonly YearAmount[];
      }
    >;
