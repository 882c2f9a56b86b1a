import type { LocalDate, NotifiedDecision, ReturnCause } from '@ronde/domain';
import type { Command } from '../command.js';

/** An administrator tells on which day Parliament was told: decisions kept until then leave. */
export interface AnnounceDecisions extends Command {
  readonly parliamentToldOn: LocalDate;
}
/** An administrator sends a decision anew, or registers when it was sent; the latest one where none is named. */
export interface NotifyDecision extends Command {
  readonly decision?: NotifiedDecision;
  readonly notifiedOn?: LocalDate;
  /** The day takes the place of one that was mistyped. */
  readonly corrects?: boolean;
}
/** An administrator registers that a notification did not arrive. */
export interface RegisterReturnedNotification extends Command {
  readonly decision?: NotifiedDecision;
  readonly returnedOn: LocalDate;
  readonly cause: ReturnCause;
}
