import type {
  ApplicationState,
  EvaluationOpening,
  EvaluationState,
  Instant,
  MonitoringOpening,
  MonitoringState,
  RoundState,
  RoundTerms,
  TaskOpening,
  TaskState,
} from '@ronde/domain';

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
  readonly knownReceiptPosition: number;
  readonly automaticCommands: number;
  readonly latestAt: Instant;
}

interface FileInput<S> {
  readonly clock: ClockInput;
  readonly carried?: Carried<S>;
}

export interface FundingRoundInput extends FileInput<RoundState> {
  readonly terms: RoundTerms;
}
export interface ApplicationInput extends FileInput<ApplicationState> {
  readonly applicationId: string;
  readonly terms: RoundTerms;
}
export interface TaskInput extends FileInput<TaskState> {
  readonly opening: TaskOpening;
  readonly terms: RoundTerms;
}
export interface EvaluationInput extends FileInput<EvaluationState> {
  readonly opening: EvaluationOpening;
  readonly terms: RoundTerms;
}
export interface MonitoringInput extends FileInput<MonitoringState> {
  readonly opening: MonitoringOpening;
  readonly terms: RoundTerms;
}

/**
 * The part of an input that a sender can know. The dispatcher adds the clock when it starts the execution.
 */
export type StartInput<I extends { readonly clock: ClockInput }> = Omit<I, 'clock' | 'carried'> & {
  readonly startedAt: Instant;
};
