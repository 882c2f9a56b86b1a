import type { Task } from '../api/tasks.js';

/** The project that a task is about, where it is about one: it tells the evaluations of one application apart. */
export function projectOf({ subject }: Pick<Task, 'subject'>): string | undefined {
  return /^evaluation\/[^/]+\/[^/]+\/([^/]+)$/.exec(subject)?.[1];
}
