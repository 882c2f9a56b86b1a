import { type ApplicationFile, taskOf } from './application-file.js';
import { openCoInitial } from './co-initials.js';
import { untreatedTask } from './untreated-task.js';

/** Ids of the tasks about this file that wait for somebody. */
export function openTasks(file: ApplicationFile): readonly string[] {
  const { phase, checkOpen, checks, work, divergence, proposedRefusal, changeRequests } = file.state;
  if (phase === 'ADMISSION') return [taskOf(file, 'admission')];
  if (checkOpen) return [taskOf(file, `completeness-${checks}`)];
  if (phase === 'DECISION')
    return [proposedRefusal === 'INCOMPLETE' ? untreatedTask(file) : taskOf(file, 'decision'), ...openCoInitial(file)];
  const changes = changeRequests.filter(({ outcome }) => outcome === undefined).flatMap(({ taskId = [] }) => taskId);
  if (phase === 'SETTLEMENT') return [taskOf(file, 'settlement'), ...changes];
  const differs = divergence?.status === 'OPEN' ? [divergence.taskId] : [];
  return [...differs, ...work.filter(({ status }) => status === 'OPEN').map(({ taskId }) => taskId), ...changes];
}
