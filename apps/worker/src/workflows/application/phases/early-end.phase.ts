import { closeUndecided, isWithdrawn } from '@ronde/domain';
import { conclude } from '../../journal.js';
import { taskDropped } from '../../start-messages.js';
import { type ApplicationFile, reached } from '../application-file.js';
import { openTasks } from '../open-tasks.js';

/** A file withdrawn before its decision, or whose round was cancelled, closes without one and drops its open work. */
export async function closeEarly(file: ApplicationFile): Promise<void> {
  if (file.state.outcome !== undefined) return;
  const cause = isWithdrawn(file.state) ? 'WITHDRAWN' : 'ROUND_CANCELLED';
  const dropped = openTasks(file);
  await conclude(file)(
    (state) => closeUndecided(state, cause),
    (_, at) => [
      ...dropped.map((taskId) => taskDropped(taskId, cause, at)),
      ...(file.state.phase === 'RECEIVED' ? [reached(file, 'RECEIVED', at)] : []),
      reached(file, 'CLOSED', at),
    ],
  );
}
