import { until } from '../../wait.js';
import { allReached, enter, type RoundFile } from '../round-file.js';

/** Phases 10 and 11: municipalities account for the money and every award is settled. */
export async function settleFiles(round: RoundFile): Promise<void> {
  if (!(await enter(round, 'SETTLEMENT'))) return;
  await until(round, 'settled files', () => allReached(round, 'CLOSED'));
}
