import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../shared/api/client.js';

/** The applications of a round that somebody may see, to find one by its municipality. */
export const filesOfRoundQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['applications', roundId, 'found'],
    queryFn: async ({ signal }) => {
      const params = { path: { roundId }, query: { limit: 1000 } };
      const list = await answered(api.GET('/api/v1/rounds/{roundId}/applications', { params, signal }));
      return typeof list === 'string' ? [] : list.items;
    },
    staleTime: 60_000,
  });
