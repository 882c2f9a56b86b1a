import { addDays, dueAtEndOf, type Instant } from '@ronde/domain';
import { conclude } from '../../journal.js';
import { afterGrace, doneBefore } from '../../wait.js';
import type { ObjectionFile } from '../objection-file.js';

/** An appeal that was posted in time may come in a week later (Awb 6:9(2)). */
const POST_DAYS = 7;

/** The decision on the objection becomes final when nobody went to court in time (Awb 6:7, 8:1). */
export async function awaitAppeal(file: ObjectionFile): Promise<void> {
  if (file.state.decision === undefined || file.state.ending !== undefined) return;
  await doneBefore(
    file,
    'appeal',
    () => lastMoment(file),
    () => false,
  );
  await conclude(file)(() => [{ type: 'objectionClosed', data: { ending: 'FINAL' } }]);
}

function lastMoment(file: ObjectionFile): Instant {
  return afterGrace(dueAtEndOf(addDays(file.state.decision!.appealEndsOn, POST_DAYS)).dueAt);
}
