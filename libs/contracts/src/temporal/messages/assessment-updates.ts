import type { ConflictCause, Instant } from '@ronde/domain';
import type { Command } from '../command.js';

/** An official has an interest in the file, or an administrator registers that somebody has (Awb 2:4). */
export interface RegisterConflict extends Command {
  readonly cause: ConflictCause;
  readonly personId?: string;
}

/** To a task: somebody may not work on the file it is about. */
export const CONFLICT_REGISTERED = 'conflictRegistered';
/** What the signal CONFLICT_REGISTERED carries. */
export interface ConflictRegistered {
  readonly personId: string;
  readonly at: Instant;
}
