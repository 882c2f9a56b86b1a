import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import { fileKey, type FileParams } from './application.js';

/** The letters of an application. */
export const documentsQuery = (file: FileParams) =>
  queryOptions({
    queryKey: [...fileKey(file), 'documents'],
    queryFn: async ({ signal }) =>
      (
        await answered(
          api.GET('/api/v1/rounds/{roundId}/applications/{code}/documents', { params: { path: { ...file } }, signal }),
        )
      ).items,
    meta: { follows: [`application/${file.roundId}/${file.code}`] },
  });
