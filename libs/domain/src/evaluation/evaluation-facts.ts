import type { WithAttachments } from '../attached.js';
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

/** A report as the municipality handed it in; its text stays in the tables. */
export interface ReceivedEvaluation extends WithAttachments {
  readonly kind: EvaluationKind;
  readonly executor: 'OWN_RESEARCH' | 'IMPLEMENTER' | 'EXTERNAL';
  readonly independent: boolean;
  readonly sharedInToolkit: boolean;
  readonly contentHash: string;
  readonly receivedAt: Instant;
}

/** What can happen to an evaluation; the stream is `evaluation/<evaluationId>`. */
export type EvaluationFact =
  | Fact<'evaluationOpened', EvaluationOpening>
  | Fact<'evaluationReminded', { workingDays: number; dueOn: LocalDate }>
  | Fact<'evaluationEscalated', { dueOn: LocalDate }>
  | Fact<'evaluationDueMoved', ReportMoved>
  | Fact<'evaluationReceived', ReceivedEvaluation>
  | Fact<'evaluationReviewOpened', { taskId: string; dueOn: LocalDate }>
  /** `deviates`: it is not what the round asks for, and was accepted for a reason. */
  | Fact<'evaluationAccepted', { deviates?: true }>
  | Fact<'evaluationReturned', { dueOn: LocalDate; dueAt: Instant }>
  | Fact<'evaluationNotDelivered', { dueOn: LocalDate }>;
