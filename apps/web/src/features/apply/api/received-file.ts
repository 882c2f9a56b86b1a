import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';

interface FileAt {
  readonly roundId: string;
  readonly code: string;
}

/** An application as it was received. */
export const receivedQuery = (path: FileAt) =>
  queryOptions({
    queryKey: ['applications', path.roundId, path.code],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{roundId}/applications/{code}', { params: { path }, signal })),
    meta: { follows: [`application/${path.roundId}/${path.code}`] },
  });

const LETTER_COMES_MS = 3_000;

/** Its letters; the acknowledgement is written within seconds, so until then it asks again. */
export const lettersQuery = (path: FileAt) =>
  queryOptions({
    queryKey: ['applications', path.roundId, path.code, 'letters'],
    queryFn: async ({ signal }) =>
      (await answered(api.GET('/api/v1/rounds/{roundId}/applications/{code}/documents', { params: { path }, signal })))
        .items,
    refetchInterval: ({ state }) => (state.data?.length === 0 && state.dataUpdateCount < 20 ? LETTER_COMES_MS : false),
  });
