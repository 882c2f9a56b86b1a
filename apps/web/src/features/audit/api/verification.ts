import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';

/** Whether the chain of hashes of a stream holds, computed anew. */
export const verificationOfStreamQuery = (stream: string) =>
  queryOptions({
    queryKey: ['journal', stream, 'verification'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/journal/verification', { params: { query: { stream } }, signal })),
    meta: { follows: [stream] },
  });
