import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

/** A piece of work, with its owner and its deadline. */
export type Task = components['schemas']['TaskRow'];

/** Where the tasks of these pages are kept; an act on one of them changes all. */
export const TASKS_KEY = ['tasks'] as const;

/** Work that waits for me: of my role and ministry, free or taken by me. */
export const myTasksQuery = queryOptions({
  queryKey: [...TASKS_KEY, 'mine'],
  queryFn: async ({ signal }) =>
    (await answered(api.GET('/api/v1/tasks', { params: { query: { mine: 'true', limit: 500 } }, signal }))).items,
  meta: { follows: ['task/'] },
});

/** Work that somebody has taken. */
export const takenTasksQuery = queryOptions({
  queryKey: [...TASKS_KEY, 'taken'],
  queryFn: async ({ signal }) =>
    (await answered(api.GET('/api/v1/tasks', { params: { query: { status: 'CLAIMED', limit: 500 } }, signal }))).items,
  meta: { follows: ['task/'] },
});
