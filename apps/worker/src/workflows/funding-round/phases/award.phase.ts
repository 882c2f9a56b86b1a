import { proxyActivities } from '@temporalio/workflow';
import type { RoundActivities } from '../../../activities/round.activities.js';
import { until } from '../../wait.js';
import { allReached, enter, type RoundFile } from '../round-file.js';

const { tellAmounts } = proxyActivities<RoundActivities>({
  startToCloseTimeout: '2m',
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});

/** Phase 7: every application hears its share and is awarded or rejected under mandate. */
export async function awardAmounts(round: RoundFile): Promise<void> {
  if (!(await enter(round, 'AWARD'))) return;
  const { allocation } = round.state;
  if (allocation?.status === 'APPROVED') {
    const { allocationId, reservedCents = 0 } = allocation;
    const { roundId } = round.terms;
    await tellAmounts({ roundId, allocationId, reserved: reservedCents > 0, at: round.clock.now() });
  }
  await until(round, 'decided files', () => allReached(round, 'DECIDED'));
}
