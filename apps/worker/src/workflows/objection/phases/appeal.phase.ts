import { addDays, dueAtEndOf, type Instant } from '@ronde/domain';
import { conclude } from '../../journal.js';
import { afterGrace, doneBefore, until } from '../../wait.js';
import type { ObjectionFile } from '../objection-file.js';

/** An appeal that was posted in time may come in a week later (Awb 6:9(2)). */
const POST_DAYS = 7;

/**
 * The decision on the objection becomes final when nobody went to court in time (Awb 6:7, 8:1), or when the court leaves it
 * as it is. A decision that the court annuls is taken anew: this returns without an end.
 */
export async function awaitAppeal(file: ObjectionFile): Promise<void> {
  if (file.state.decision === undefined || file.state.ending !== undefined) return;
  const appealed = await doneBefore(
    file,
    'appeal',
    () => lastMoment(file),
    () => file.state.decision === undefined || file.state.appeal !== undefined,
  );
  if (appealed) await until(file, 'judgment', () => isJudged(file));
  if (file.state.decision === undefined) return;
  // An appeal may have been written down while the last moment passed: then the file waits for the judgment.
  await conclude(file)(({ decision, appeal, appealDismissed }) =>
    decision === undefined || (appeal !== undefined && appealDismissed !== true)
      ? []
      : [{ type: 'objectionClosed', data: { ending: 'FINAL' } }],
  );
}

function isJudged({ state }: ObjectionFile): boolean {
  return state.appealDismissed === true || state.decision === undefined;
}

/** Without an end while the letter of the decision came back: the term has not begun (Awb 6:8(1)). */
function lastMoment({ state }: ObjectionFile): Instant | undefined {
  if (state.decision === undefined || state.decision.returnedOn !== undefined) return undefined;
  return afterGrace(dueAtEndOf(addDays(state.decision.appealEndsOn, POST_DAYS)).dueAt);
}
