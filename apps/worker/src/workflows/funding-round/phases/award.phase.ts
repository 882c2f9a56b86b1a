import { keepsDecisions } from '@ronde/domain';
import { proxyActivities } from '@temporalio/workflow';
import type { RoundActivities } from '../../../activities/round.activities.js';
import { until } from '../../wait.js';
import { allReached, enter, type RoundFile } from '../round-file.js';

const { tellAmounts, tellAnnounced } = proxyActivities<RoundActivities>({
  startToCloseTimeout: '2m',
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});

/**
 * Phase 7: every application hears its share and is awarded or rejected under mandate. Where the round keeps its
 * decisions until Parliament has been told, they leave then.
 */
export async function awardAmounts(round: RoundFile): Promise<void> {
  if (!(await enter(round, 'AWARD'))) return;
  const { allocation } = round.state;
  if (allocation?.status === 'APPROVED') {
    const { allocationId, reservedCents = 0 } = allocation;
    const { roundId } = round.terms;
    await tellAmounts({ roundId, allocationId, reserved: reservedCents > 0, at: round.clock.now() });
    await announce(round);
  }
  await until(round, 'decided files', () => allReached(round, 'DECIDED'));
}

async function announce(round: RoundFile): Promise<void> {
  if (!keepsDecisions(round.terms)) return;
  await until(round, 'announcement', () => round.state.parliamentToldOn !== undefined);
  await tellAnnounced({ roundId: round.terms.roundId, at: round.clock.now() });
}
