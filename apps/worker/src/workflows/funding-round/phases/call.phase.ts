import { proxyActivities } from '@temporalio/workflow';
import type { RoundActivities } from '../../../activities/round.activities.js';
import { conclude } from '../../journal.js';
import { afterGrace, doneBefore, until } from '../../wait.js';
import { endListChange } from '../change-invited-list.js';
import { applicationsKnown, enter, type RoundFile } from '../round-file.js';

const { countApplications } = proxyActivities<RoundActivities>({
  startToCloseTimeout: '20s',
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});

/**
 * Phase 3: municipalities apply until the closing date, which may move. What was received in time counts, also when
 * the engine was away: the round waits until it has heard of every application the journal holds.
 */
export async function holdCall(round: RoundFile): Promise<void> {
  if (!(await enter(round, 'CALL'))) return;
  const cancelled = (): boolean => round.state.cancelled;
  if (await doneBefore(round, 'closing of the call', () => afterGrace(round.state.closesAt!), cancelled)) return;
  const applications = await countApplications(round.terms.roundId);
  await until(round, 'applications under way', () => applicationsKnown(round) >= applications || cancelled());
  await conclude(round)(
    (state) => (state.callClosed || state.cancelled ? [] : [{ type: 'callClosed', data: { applications } }]),
    (_, at) => endListChange(round, 'CALL_CLOSED', at),
  );
}
