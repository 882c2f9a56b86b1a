import type { Instant } from '@ronde/domain';

/** What an execution waits for. */
export const WAITS = 'waits';
/** The answer to WAITS: where the execution stands in time and what would wake it. */
export interface Waits {
  /** Business time of the execution. */
  readonly now: Instant;
  /** The engine's clock plus the execution's shift, at its last task. */
  readonly engineNow: Instant;
  readonly waits: readonly { readonly name: string; readonly dueAt?: Instant }[];
  readonly position: number;
}
