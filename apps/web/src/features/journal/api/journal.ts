import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

/** A fact with who, when, why, and its hash. */
export type JournalEntry = components['schemas']['JournalEntry'];

/** Which application: the parts of its address. */
export interface FileParams {
  readonly roundId: string;
  readonly code: string;
}

/** The stream of an application. */
export const streamOf = ({ roundId, code }: FileParams) => `application/${roundId}/${code}`;

/** Where the evidence of an application is taken away. */
export const evidenceOf = ({ roundId, code }: FileParams) =>
  `/api/v1/rounds/${encodeURIComponent(roundId)}/applications/${encodeURIComponent(code)}/evidence.zip`;

/** What happened to an application, the oldest first, a hundred at a time. */
export const journalQuery = (file: FileParams) =>
  infiniteQueryOptions({
    queryKey: ['journal', streamOf(file)],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 100, ...(pageParam === undefined ? {} : { after: pageParam }) };
      const params = { path: { ...file }, query };
      return answered(api.GET('/api/v1/rounds/{roundId}/applications/{code}/journal', { params, signal }));
    },
    getNextPageParam: ({ next }) => next,
    meta: { follows: [streamOf(file)] },
  });

/** Whether its chain of hashes holds. */
export const verificationQuery = (file: FileParams) =>
  queryOptions({
    queryKey: ['journal', streamOf(file), 'verification'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/journal/verification', { params: { query: { stream: streamOf(file) } }, signal })),
    meta: { follows: [streamOf(file)] },
  });
