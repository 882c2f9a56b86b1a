import type { Fact, Instant, LocalDate, Ministry, TaskKind } from '../vocabulary.js';

/** Work that waits: for whom, about what, until when. */
export interface TaskOpening {
  readonly taskId: string;
  readonly kind: TaskKind;
  readonly roundId: string;
  /** Stream the work is about. */
  readonly subject: string;
  readonly role: 'ADMINISTRATOR' | 'ASSESSOR' | 'APPROVER';
  readonly ministry: Ministry;
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
}

/** What can happen to a task; the stream is `task/<taskId>`. */
export type TaskFact =
  | Fact<'taskOpened', TaskOpening>
  | Fact<'taskClaimed', { by: string }>
  | Fact<'taskReleased', { by: string }>
  | Fact<'taskTakenBack', { from: string }>
  | Fact<'taskReminded', { workingDays: number; dueOn: LocalDate }>
  | Fact<'taskEscalated', { dueOn: LocalDate }>
  | Fact<'taskDueMoved', { previousDueOn: LocalDate; dueOn: LocalDate; dueAt: Instant }>
  | Fact<'taskCompleted', { outcome: string }>
  | Fact<'taskCancelled', { cause: string }>;
