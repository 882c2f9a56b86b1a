import { until } from '../../wait.js';
import { allReached, enter, type RoundFile } from '../round-file.js';

/** Phase 5: NCTV has assessed every application, SZW its components or its silence is recorded. */
export async function assessFiles(round: RoundFile): Promise<void> {
  if (!(await enter(round, 'ASSESSMENT'))) return;
  await until(round, 'assessed files', () => allReached(round, 'ASSESSED') || round.state.cancelled);
}
