import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';

/** The applications of my municipality in this round. */
export const ownFilesQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['applications', roundId, 'own'],
    queryFn: async ({ signal }) => {
      const params = { path: { roundId }, query: { limit: 100 } };
      const list = await answered(api.GET('/api/v1/rounds/{roundId}/applications', { params, signal }));
      return typeof list === 'string' ? [] : list.items;
    },
    meta: { follows: [`application/${roundId}`] },
  });
