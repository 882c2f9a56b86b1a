import { answered, api } from '../../../shared/api/client.js';
import type { ActHeaders } from '../../../shared/api/use-act.js';
import type { Task } from './tasks.js';

/** Takes a task, so that colleagues see who does it. */
export function claimTask({ roundId, task }: Pick<Task, 'roundId' | 'task'>, header: ActHeaders) {
  const params = { path: { roundId, task }, header };
  return answered(api.POST('/api/v1/rounds/{roundId}/tasks/{task}/claim', { params, body: {} }));
}
