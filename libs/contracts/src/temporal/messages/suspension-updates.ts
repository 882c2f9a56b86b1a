import type { LocalDate, SuspensionGround } from '@ronde/domain';
import type { Command } from '../command.js';

/** An administrator lets the decision period stand still (Awb 4:15(2)); without `lastDay` until it is ended. */
export interface SuspendDecision extends Command {
  readonly ground: SuspensionGround;
  readonly firstDay: LocalDate;
  readonly lastDay?: LocalDate;
}
/** An administrator ends a suspension; `lastDay` is the last day that stood still, today when left out. */
export interface EndSuspension extends Command {
  readonly suspensionId: string;
  readonly lastDay?: LocalDate;
}
