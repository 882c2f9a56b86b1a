import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import type { components } from '../api/schema.js';

/** Of which application. */
export interface PaperPlace {
  readonly roundId: string;
  readonly code: string;
}

export type Documents = components['schemas']['DocumentList'];
export type HandedInFile = components['schemas']['HandedInFile'];

/** The letters of an application, and the files that came in with it and with what follows from it. */
export const papersQuery = ({ roundId, code }: PaperPlace) =>
  queryOptions({
    queryKey: ['applications', roundId, code, 'documents'],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/rounds/{roundId}/applications/{code}/documents', {
          params: { path: { roundId, code } },
          signal,
        }),
      ),
    meta: {
      follows: ['application', 'objection', 'evaluation', 'monitoring'].map((kind) => `${kind}/${roundId}/${code}`),
    },
  });
