import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import type { components } from '../api/schema.js';

export type RoundRow = components['schemas']['RoundRow'];
export type Round = components['schemas']['Round'];

/** Every round, the latest year first. */
export const roundsQuery = queryOptions({
  queryKey: ['rounds'],
  queryFn: async ({ signal }) =>
    (await answered(api.GET('/api/v1/rounds', { params: { query: { limit: 100 } }, signal }))).items,
  meta: { follows: ['funding-round/'] },
});

/** One round: its constants, where it stands, and what one can do with it. */
export const roundQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['rounds', roundId],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/rounds/{roundId}', { params: { path: { roundId } }, signal })),
    meta: { follows: [`funding-round/${roundId}`] },
  });
