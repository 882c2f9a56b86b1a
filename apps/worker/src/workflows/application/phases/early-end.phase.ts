import { closeUndecided, isWithdrawn } from '@ronde/domain';
import { conclude } from '../../journal.js';
import { taskDropped } from '../../start-messages.js';
import { type ApplicationFile, reached, taskOf } from '../application-file.js';

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

function openTasks(file: ApplicationFile): readonly string[] {
  const { phase, checkOpen, checks, work, proposedRefusal } = file.state;
  if (phase === 'ADMISSION') return [taskOf(file, 'admission')];
  if (checkOpen) return [taskOf(file, `completeness-${checks}`)];
  if (phase === 'DECISION') return [taskOf(file, proposedRefusal === 'INCOMPLETE' ? 'not-taken' : 'decision')];
  return work.filter(({ status }) => status === 'OPEN').map(({ taskId }) => taskId);
}
