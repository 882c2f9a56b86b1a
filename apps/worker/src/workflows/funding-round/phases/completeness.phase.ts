import { until } from '../../wait.js';
import { allReached, enter, type RoundFile } from '../round-file.js';

/** Phase 4: every application is complete, or its file has ended. */
export async function completeFiles(round: RoundFile): Promise<void> {
  if (!(await enter(round, 'COMPLETENESS'))) return;
  await until(round, 'complete files', () => allReached(round, 'COMPLETE') || round.state.cancelled);
}
