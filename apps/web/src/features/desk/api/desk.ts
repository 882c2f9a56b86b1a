import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

export type DeskTask = components['schemas']['TaskRow'];
export type Mandate = components['schemas']['MandateRow'];
export type Room = Pick<components['schemas']['Ledger'], 'ceilingCents' | 'roomCents'>;

/** What waits for a decision of mine, the most urgent first. */
export const deskTasksQuery = queryOptions({
  queryKey: ['tasks', 'mine', 'desk'],
  queryFn: async ({ signal }) =>
    (await answered(api.GET('/api/v1/tasks', { params: { query: { mine: 'true', limit: 500 } }, signal }))).items,
  meta: { follows: ['task/'] },
});

/** My mandates as they stand at a moment: that of the round's clock. */
export const mandatesAtQuery = (holder: string, at: string | undefined) =>
  queryOptions({
    queryKey: ['mandates', holder, at],
    queryFn: async ({ signal }) => {
      const query = { holder, ...(at === undefined ? {} : { at }) };
      return (await answered(api.GET('/api/v1/mandates', { params: { query }, signal }))).items;
    },
    enabled: at !== undefined,
    meta: { follows: ['mandate-register/'] },
  });

/** How much of the ceiling is not reserved or awarded yet. */
export const roomQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['ledger', roundId],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{roundId}/ledger', { params: { path: { roundId } }, signal })),
    meta: { follows: [`funding-round/${roundId}`, `application/${roundId}`, `payment/${roundId}`] },
  });
