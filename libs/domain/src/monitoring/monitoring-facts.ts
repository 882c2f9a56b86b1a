import type { WithAttachments } from '../attached.js';
import type { Cents, Fact, Instant, LocalDate } from '../vocabulary.js';
import type { Underspending } from './underspending.js';
import type { ReportMoved } from '../evaluation/move-report.js';

/** The yearly question whether the money is spent efficiently (S3: "doelmatig"), one per award and year. */
export interface MonitoringOpening {
  readonly monitoringId: string;
  readonly roundId: string;
  readonly applicationId: string;
  /** The budget year it is about; absent for the report at the end of the execution. */
  readonly year?: number;
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  /** The last day on which the report is waited for, where the execution was extended before. */
  readonly awaitedUntil?: LocalDate;
}

/** What can happen to a monitoring record; the stream is `monitoring/<monitoringId>`. */
export type MonitoringFact =
  | Fact<'monitoringOpened', MonitoringOpening>
  | Fact<'monitoringReminded', { workingDays: number; dueOn: LocalDate }>
  | Fact<'monitoringEscalated', { dueOn: LocalDate }>
  | Fact<'monitoringDueMoved', ReportMoved>
  | Fact<
      'monitoringReceived',
      {
        progress: readonly { readonly projectId: string; readonly spentCents: Cents; readonly percentDone: number }[];
        municipalitiesReached: number;
        contentHash: string;
        receivedAt: Instant;
        /** Where spending lags far behind the time that has passed. */
        underspending?: Underspending;
      } & WithAttachments
    >
  | Fact<'monitoringReviewOpened', { taskId: string; dueOn: LocalDate }>
  | Fact<'monitoringReviewed', { efficient: boolean }>
  | Fact<'monitoringNotDelivered', { dueOn: LocalDate }>;
