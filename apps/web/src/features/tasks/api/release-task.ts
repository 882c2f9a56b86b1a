import { answered, api } from '../../../shared/api/client.js';
import type { ActHeaders } from '../../../shared/api/use-act.js';
import type { Task } from './tasks.js';

/** Gives a task back to the office it was opened for. */
export function releaseTask({ roundId, task }: Pick<Task, 'roundId' | 'task'>, header: ActHeaders) {
  const params = { path: { roundId, task }, header };
  return answered(api.POST('/api/v1/rounds/{roundId}/tasks/{task}/release', { params, body: {} }));
}
