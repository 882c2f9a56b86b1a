import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components, paths } from '../../../shared/api/schema.js';

/** A piece of work, with its owner and its deadline. */
export type Task = components['schemas']['TaskRow'];

/** Where the tasks of these pages are kept; an act on one of them changes all. */
export const TASKS_KEY = ['tasks'] as const;

type Asked = NonNullable<paths['/api/v1/tasks']['get']['parameters']['query']>;

/** All tasks there are, as many requests as it takes. */
async function allTasks(query: Asked, signal: AbortSignal): Promise<readonly Task[]> {
  const found: Task[] = [];
  let after: string | undefined;
  do {
    const params = { query: { ...query, limit: 500, ...(after === undefined ? {} : { after }) } };
    const page = await answered(api.GET('/api/v1/tasks', { params, signal }));
    found.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return found;
}

/** Work that waits for me: of my role and ministry, free or taken by me. */
export const myTasksQuery = queryOptions({
  queryKey: [...TASKS_KEY, 'mine'],
  queryFn: ({ signal }) => allTasks({ mine: 'true' }, signal),
  meta: { follows: ['task/'] },
});

/** Work that somebody has taken. */
export const takenTasksQuery = queryOptions({
  queryKey: [...TASKS_KEY, 'taken'],
  queryFn: ({ signal }) => allTasks({ status: 'CLAIMED' }, signal),
  meta: { follows: ['task/'] },
});
