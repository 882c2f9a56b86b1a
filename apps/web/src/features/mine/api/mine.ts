import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

export type OwnFile = components['schemas']['ApplicationRow'];
export type OwnTerm = components['schemas']['CalendarEntry'];

/** The applications of my municipality in a round. */
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

/** What a round waits for from my municipality. */
export const ownTermsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['calendar', roundId, 'own'],
    queryFn: async ({ signal }) => {
      const params = { path: { roundId }, query: { limit: 100 } };
      return (await answered(api.GET('/api/v1/rounds/{roundId}/calendar', { params, signal }))).items;
    },
    meta: { follows: ['application/', 'evaluation/', 'monitoring/'] },
  });

/** The letters about a file. */
export const lettersQuery = (roundId: string, code: string) =>
  queryOptions({
    queryKey: ['documents', `application/${roundId}/${code}`],
    queryFn: async ({ signal }) => {
      const params = { path: { roundId, code } };
      return (await answered(api.GET('/api/v1/rounds/{roundId}/applications/{code}/documents', { params, signal })))
        .items;
    },
    meta: { follows: [`application/${roundId}/${code}`] },
  });
