import {
  endOfDayInstant,
  type Instant,
  isHeld,
  isWithdrawn,
  notifyAnnounced,
  waitingNotification,
} from '@ronde/domain';
import { proxyActivities } from '@temporalio/workflow';
import type { RoundActivities } from '../../../activities/round.activities.js';
import { conclude } from '../../journal.js';
import { afterGrace, doneBefore, until } from '../../wait.js';
import type { ApplicationFile } from '../application-file.js';

const { isAnnounced } = proxyActivities<RoundActivities>({
  startToCloseTimeout: '20s',
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});

/**
 * A decision that the round keeps until Parliament has been told leaves when the round says so; one that was taken
 * later leaves at once. Any other left with the decision itself (Awb 3:41).
 */
export async function notifyWhenAnnounced(file: ApplicationFile): Promise<void> {
  const waiting = waitingNotification(file.state);
  if (waiting === undefined || !isHeld(file.state, waiting.decision, file.terms)) return;
  if (file.heard.announced !== true && (await isAnnounced(file.terms.roundId)))
    file.heard = { ...file.heard, announced: true };
  await until(file, 'announcement', () => file.heard.announced === true || isWithdrawn(file.state));
  if (!isWithdrawn(file.state)) await conclude(file)(notifyAnnounced);
}

/** A file that ended stays open until its last decision can no longer be objected to: until then the letter may come back. */
export async function awaitObjectionTerm(file: ApplicationFile): Promise<void> {
  const latest = () => file.state.notifications.findLast(({ status }) => status !== 'WAITING');
  const returned = (): boolean => latest()?.status === 'RETURNED';
  const endOfTerm = (): Instant => afterGrace(endOfDayInstant(latest()?.objectionEndsOn ?? latest()!.decidedOn));
  while (latest() !== undefined) {
    await until(file, 'renewed notification', () => !returned());
    if (!(await doneBefore(file, 'objection term', endOfTerm, returned))) return;
  }
}
