import type { LocalDate } from '@ronde/domain';
import type { Command } from '../command.js';

/** An assessor accepts the evaluation. */
export type AcceptEvaluation = Command;
/** An assessor returns the evaluation with a reason and a new date. */
export interface ReturnEvaluation extends Command {
  readonly dueOn: LocalDate;
}
/** An administrator judges whether the money is spent efficiently. */
export interface ReviewMonitoring extends Command {
  readonly efficient: boolean;
}
