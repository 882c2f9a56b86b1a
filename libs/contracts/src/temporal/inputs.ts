import type {
  ApplicationState,
  EvaluationOpening,
  EvaluationState,
  Instant,
  LocalDate,
  MonitoringOpening,
  MonitoringState,
  RecoveryOpening,
  RecoveryState,
  ObjectionState,
  PaymentOpening,
  PaymentState,
  PenaltyState,
  RoundState,
  RoundTerms,
  TaskOpening,
  TaskState,
} from '@ronde/domain';
import type { AmountsAllocated } from './messages.js';

/**
 * Where an execution's clock stands relative to the engine's, in milliseconds. 0 for a real round; a conducted
 * round (a rehearsal, or a round of another year) runs at another date.
 */
export interface ClockInput {
  readonly clockShiftMs: number;
  /** Conducted: stamps follow messages and due instants only, so that two rehearsals write the same journal. */
  readonly conducted: boolean;
  /** Earliest business time of the execution: when it was caused. */
  readonly startedAt: Instant;
}

/** What an execution keeps when its history continues as new. */
export interface Carried<S> {
  readonly state: S;
  readonly position: number;
  readonly knownReceiptPosition: number;
  readonly automaticCommands: number;
  readonly latestAt: Instant;
  readonly remindersSent: readonly Instant[];
}

interface FileInput<S> {
  readonly clock: ClockInput;
  readonly carried?: Carried<S>;
}

/** How far each application has come: its id and the rank of its milestone. */
export type RoundProgress = Readonly<Record<string, number>>;

/** What a round is started with. */
export interface FundingRoundInput extends FileInput<RoundState> {
  readonly terms: RoundTerms;
  readonly draftedBy: string;
  readonly progress?: RoundProgress;
}
/** What an application heard from other executions and has not yet written down. */
export interface ApplicationHeard {
  readonly amounts?: AmountsAllocated;
  /** The round announced its decisions. */
  readonly announced?: boolean;
  readonly roundCancelled: boolean;
  /** Evaluations and monitoring that ended, and whether the duty was met. */
  readonly endedObligations: Readonly<Record<string, boolean>>;
}

/** What the file of an application is started with. */
export interface ApplicationInput extends FileInput<ApplicationState> {
  readonly applicationId: string;
  readonly terms: RoundTerms;
  readonly heard?: ApplicationHeard;
}
/** What a task is started with. */
export interface TaskInput extends FileInput<TaskState> {
  readonly opening: TaskOpening;
  readonly terms: RoundTerms;
}
/** What a duty to evaluate is started with. */
export interface EvaluationInput extends FileInput<EvaluationState> {
  readonly opening: EvaluationOpening;
  readonly terms: RoundTerms;
}
/** What a monitoring record is started with. */
export interface MonitoringInput extends FileInput<MonitoringState> {
  readonly opening: MonitoringOpening;
  readonly terms: RoundTerms;
}
/** What a claim is started with. */
export interface RecoveryInput extends FileInput<RecoveryState> {
  readonly opening: RecoveryOpening;
  readonly terms: RoundTerms;
}
/** What the file of an objection is started with. */
export interface ObjectionInput extends FileInput<ObjectionState> {
  readonly objectionId: string;
  readonly terms: RoundTerms;
}

/** What the file of a notice of default is started with. */
export interface PenaltyInput extends FileInput<PenaltyState> {
  readonly penaltyId: string;
  readonly terms: RoundTerms;
}

/** What a payment is started with. */
export interface PaymentInput extends FileInput<PaymentState> {
  readonly opening: PaymentOpening;
  readonly terms: RoundTerms;
}

/** Until when the deadlines of a round were looked at. */
export interface DeadlineWatchState {
  /** The next day on which to look; null when nothing is left to lapse. */
  readonly nextLookOn: LocalDate | null;
}

/** What the watch over the deadlines of a round is started with. */
export interface DeadlineWatchInput extends FileInput<DeadlineWatchState> {
  readonly terms: RoundTerms;
  readonly firstLookOn: LocalDate;
}

/**
 * The part of an input that a sender can know. The dispatcher adds the clock when it starts the execution.
 */
export type StartInput<I extends { readonly clock: ClockInput }> = Omit<I, 'clock' | 'carried'> & {
  readonly startedAt: Instant;
};

/** What an execution that has ended is opened anew with: its state as the journal tells it. */
export type ReopenInput<I extends { readonly clock: ClockInput; readonly carried?: unknown }> = Omit<I, 'clock'> &
  Required<Pick<I, 'carried'>> & { readonly startedAt: Instant };
