import type { EndSuspension, SuspendDecision } from '@ronde/contracts';
import { endSuspension, suspendDecision } from '@ronde/domain';
import type { ApplicationFile } from './application-file.js';
import { onDecision } from './on-decision.js';

/** The decision period stands still by agreement, delay or force majeure, and runs again (Awb 4:15(2)). */
export function listenToSuspensions(file: ApplicationFile): void {
  onDecision<SuspendDecision>(file, 'suspendDecision', suspendDecision, () => () => []);
  onDecision<EndSuspension>(file, 'endSuspension', endSuspension, () => () => []);
}
