import { conclude } from '../../journal.js';
import { taskDropped } from '../../start-messages.js';
import type { ObjectionFile } from '../objection-file.js';

/** A withdrawn objection ends without a decision, and its open work falls away (Awb 6:21). */
export async function closeWithdrawn(file: ObjectionFile): Promise<void> {
  if (!file.state.withdrawn || file.state.ending !== undefined) return;
  const { handlingTaskId, decisionTaskId } = file.state;
  const open = decisionTaskId ?? handlingTaskId;
  await conclude(file)(
    () => [{ type: 'objectionClosed', data: { ending: 'WITHDRAWN' } }],
    (_, at) => (open === undefined ? [] : [taskDropped(open, 'WITHDRAWN', at)]),
  );
}
