import {
  CONFLICT_REGISTERED,
  deadlineWatchId,
  DUE_MOVED,
  type EngineMessage,
  evaluationStream,
  monitoringStream,
  recoveryStream,
  paymentStream,
  taskStream,
  WORK_DONE,
  WORK_DROPPED,
} from '@ronde/contracts';
import {
  addDays,
  dueAtEndOf,
  workingDayOnOrAfter,
  localDateOf,
  type EvaluationOpening,
  type Instant,
  type LocalDate,
  type MonitoringOpening,
  type RecoveryOpening,
  type PaymentOpening,
  type RoundTerms,
  type TaskKind,
  type TaskOpening,
} from '@ronde/domain';

/** Who does which kind of work (assumption). */
const WORKERS: Readonly<Record<TaskKind, Pick<TaskOpening, 'role' | 'ministry'>>> = {
  ADMISSION: { role: 'ADMINISTRATOR', ministry: 'JENV' },
  COMPLETENESS_CHECK: { role: 'ADMINISTRATOR', ministry: 'JENV' },
  ASSESSMENT: { role: 'ASSESSOR', ministry: 'JENV' },
  CO_ASSESSMENT: { role: 'ASSESSOR', ministry: 'SZW' },
  DIVERGENCE_DECISION: { role: 'APPROVER', ministry: 'JENV' },
  CO_INITIAL: { role: 'APPROVER', ministry: 'SZW' },
  FRAMEWORK_APPROVAL: { role: 'APPROVER', ministry: 'JENV' },
  INVITED_LIST_APPROVAL: { role: 'APPROVER', ministry: 'JENV' },
  ALLOCATION_PROPOSAL: { role: 'ADMINISTRATOR', ministry: 'JENV' },
  ALLOCATION_APPROVAL: { role: 'APPROVER', ministry: 'JENV' },
  AWARD_DECISION: { role: 'APPROVER', ministry: 'JENV' },
  CHANGE_REQUEST_DECISION: { role: 'APPROVER', ministry: 'JENV' },
  EVALUATION_REVIEW: { role: 'ASSESSOR', ministry: 'JENV' },
  MONITORING_REVIEW: { role: 'ADMINISTRATOR', ministry: 'JENV' },
  SETTLEMENT_DECISION: { role: 'APPROVER', ministry: 'JENV' },
  RECOVERY_FOLLOW_UP: { role: 'ADMINISTRATOR', ministry: 'JENV' },
  OBJECTION_HANDLING: { role: 'ADMINISTRATOR', ministry: 'JENV' },
  OBJECTION_DECISION: { role: 'APPROVER', ministry: 'JENV' },
  PENALTY_DECISION: { role: 'APPROVER', ministry: 'JENV' },
  PENALTY_PAYMENT: { role: 'ADMINISTRATOR', ministry: 'JENV' },
};

/** Work to be opened: what, about which stream, until when. */
export interface WorkToOpen {
  readonly taskId: string;
  readonly kind: TaskKind;
  readonly subject: string;
  readonly dueOn: LocalDate;
  /** Where the round gives the work to another role. */
  readonly role?: TaskOpening['role'];
}

/** Opens a task as an execution of its own. */
export function openTask(terms: RoundTerms, work: WorkToOpen, at: Instant): EngineMessage {
  const opening: TaskOpening = { ...WORKERS[work.kind], ...work, ...dueAtEndOf(work.dueOn), roundId: terms.roundId };
  return { kind: 'start', workflowId: taskStream(work.taskId), input: { opening, terms, startedAt: at } };
}

/** Tells a task that the work it stands for was done. */
export function taskDone(taskId: string, outcome: string, at: Instant): EngineMessage {
  return { kind: 'signal', workflowId: taskStream(taskId), signal: WORK_DONE, payload: { outcome, at } };
}

/** Tells a task that the work it stands for fell away. */
export function taskDropped(taskId: string, cause: string, at: Instant): EngineMessage {
  return { kind: 'signal', workflowId: taskStream(taskId), signal: WORK_DROPPED, payload: { cause, at } };
}

/** Tells a task that somebody may not work on the file it is about. */
export function conflictTold(taskId: string, personId: string, at: Instant): EngineMessage {
  const payload = { personId, at };
  return { kind: 'signal', workflowId: taskStream(taskId), signal: CONFLICT_REGISTERED, payload };
}

/** Tells a task that its due date changed. */
export function taskDueMoved(taskId: string, dueOn: LocalDate, at: Instant): EngineMessage {
  const payload = { ...dueAtEndOf(dueOn), at };
  return { kind: 'signal', workflowId: taskStream(taskId), signal: DUE_MOVED, payload };
}

/** Opens a duty to evaluate. */
export function openEvaluation(terms: RoundTerms, opening: EvaluationOpening, at: Instant): EngineMessage {
  const workflowId = evaluationStream(opening.evaluationId);
  return { kind: 'start', workflowId, input: { opening, terms, startedAt: at } };
}

/** Opens the yearly monitoring of an award. */
export function openMonitoring(terms: RoundTerms, opening: MonitoringOpening, at: Instant): EngineMessage {
  const workflowId = monitoringStream(opening.monitoringId);
  return { kind: 'start', workflowId, input: { opening, terms, startedAt: at } };
}

/** Opens a claim on what was paid too much. */
export function openRecovery(terms: RoundTerms, opening: RecoveryOpening, at: Instant): EngineMessage {
  return { kind: 'start', workflowId: recoveryStream(opening.recoveryId), input: { opening, terms, startedAt: at } };
}

/** Opens an order to pay an award, or what an amendment adds to it. */
export function openPayment(terms: RoundTerms, opening: PaymentOpening, at: Instant): EngineMessage {
  return { kind: 'start', workflowId: paymentStream(opening.paymentId), input: { opening, terms, startedAt: at } };
}

/** Begins the watch over what is about to lapse in a round, from the next working day on. */
export function watchDeadlines(terms: RoundTerms, at: Instant): EngineMessage {
  const firstLookOn = workingDayOnOrAfter(addDays(localDateOf(at), 1), terms.holidays);
  return { kind: 'start', workflowId: deadlineWatchId(terms.roundId), input: { firstLookOn, terms, startedAt: at } };
}
