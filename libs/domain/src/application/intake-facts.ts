import type { Deficiency, Fact, Flag, Instant, LocalDate, RefusalGround } from '../vocabulary.js';

/** What can happen to an application until it is complete. */
export type IntakeFact =
  | Fact<'admissionAsked', { flags: readonly Flag[]; taskId: string; dueOn: LocalDate }>
  | Fact<'admissionDecided', { admitted: boolean; ground?: RefusalGround }>
  | Fact<'completenessCheckOpened', { taskId: string; dueOn: LocalDate }>
  | Fact<'completenessConfirmed', { decisionDueOn: LocalDate }>
  | Fact<'supplementRequested', RequestedSupplement>
  | Fact<'supplementReminded', { dueOn: LocalDate; workingDays: number }>
  | Fact<'supplementLapsed', { missing: readonly Deficiency[]; decideBy?: LocalDate }>
  | Fact<'untreatedProposed', { missing: readonly Deficiency[]; decideBy: LocalDate; taskId: string }>
  | Fact<'notTakenIntoConsideration', { caseReference: string; ground: RefusalGround; decideBy: LocalDate }>
  | Fact<'deadlineMoved', { deadline: MovableDeadline; previousDueOn: LocalDate; dueOn: LocalDate; dueAt: Instant }>;

/** What is missing, until when it can come in, and what that does to the decision period (Awb 4:5, 4:15(1)a). */
export interface RequestedSupplement {
  readonly deficiencies: readonly Deficiency[];
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  /** Last day of the decision period if nothing comes in: provisional; the oldest journals lack it. */
  readonly decisionDueOn?: LocalDate;
}

/** Deadlines of a file that an official may move while something waits for them. */
export type MovableDeadline = 'SUPPLEMENT' | 'CO_ASSESSMENT' | 'DECISION';
