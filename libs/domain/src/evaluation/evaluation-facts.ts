import type { Fact, Instant, LocalDate } from '../vocabulary.js';
import type { ReportMoved } from './move-report.js';

/** Types of evaluation (Toolkit Evidence Based Werken: before, during, after). */
export const EVALUATION_KINDS = ['PLAN', 'PROCESS', 'EFFECT'] as const;
export type EvaluationKind = (typeof EVALUATION_KINDS)[number];

/** A duty to evaluate one awarded project. */
export interface EvaluationOpening {
  readonly evaluationId: string;
  readonly roundId: string;
  readonly applicationId: string;
  readonly projectId: string;
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  /** The last day on which the report is waited for, where the execution was extended before. */
  readonly awaitedUntil?: LocalDate;
}

/** What can happen to an evaluation; the stream is `evaluation/<evaluationId>`. */
export type EvaluationFact =
  | Fact<'evaluationOpened', EvaluationOpening>
  | Fact<'evaluationReminded', { workingDays: number; dueOn: LocalDate }>
  | Fact<'evaluationEscalated', { dueOn: LocalDate }>
  | Fact<'evaluationDueMoved', ReportMoved>
  | Fact<
      'evaluationReceived',
      {
        kind: EvaluationKind;
        executor: 'OWN_RESEARCH' | 'IMPLEMENTER' | 'EXTERNAL';
        independent: boolean;
        sharedInToolkit: boolean;
        contentHash: string;
        receivedAt: Instant;
      }
    >
  | Fact<'evaluationReviewOpened', { taskId: string; dueOn: LocalDate }>
  | Fact<'evaluationAccepted', Record<string, never>>
  | Fact<'evaluationReturned', { dueOn: LocalDate; dueAt: Instant }>
  | Fact<'evaluationNotDelivered', { dueOn: LocalDate }>;
