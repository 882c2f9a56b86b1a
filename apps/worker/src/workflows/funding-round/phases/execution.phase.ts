import { endOfDayInstant } from '@ronde/domain';
import { doneBefore } from '../../wait.js';
import { allReached, enter, type RoundFile } from '../round-file.js';

/** Phase 8: municipalities carry out their projects; each award's monitoring is an execution of its own. */
export async function monitorExecution(round: RoundFile): Promise<void> {
  if (!(await enter(round, 'EXECUTION'))) return;
  const end = endOfDayInstant(round.terms.dates.executionEndsOn);
  await doneBefore(
    round,
    'end of the execution period',
    () => end,
    () => allReached(round, 'CLOSED'),
  );
}
