import { proxyActivities } from '@temporalio/workflow';
import type { RoundActivities } from '../../../activities/round.activities.js';
import { conclude } from '../../journal.js';
import type { RoundFile } from '../round-file.js';

const { closingFigures, tellCancelled } = proxyActivities<RoundActivities>({
  startToCloseTimeout: '2m',
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});

/** The books close with the round's figures; a cancelled round tells everything that is still open. */
export async function closeRound(round: RoundFile): Promise<void> {
  const { roundId } = round.terms;
  if (round.state.cancelled) {
    await tellCancelled({ roundId, at: round.clock.now() });
    return;
  }
  if (round.state.phase === 'CLOSED') return;
  const { reservedCents: releasedCents = 0, reservedByYear, ...figures } = await closingFigures(roundId);
  const years = reservedByYear ? { releasedByYear: reservedByYear } : {};
  await conclude(round)(() => [{ type: 'roundClosed', data: { figures, releasedCents, ...years } }]);
}
