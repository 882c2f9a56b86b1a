import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import { streamOf, type FileParams } from './journal.js';

/** The letters of the file, with their hash. */
export const documentsOfFileQuery = (file: FileParams) =>
  queryOptions({
    queryKey: ['documents', streamOf(file)],
    queryFn: async ({ signal }) => {
      const params = { path: { ...file } };
      return (await answered(api.GET('/api/v1/rounds/{roundId}/applications/{code}/documents', { params, signal })))
        .items;
    },
    meta: { follows: [streamOf(file)] },
  });
