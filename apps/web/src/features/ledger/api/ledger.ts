import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

/** What a round has, and what became of it. */
export type Ledger = components['schemas']['Ledger'];
export type LedgerAccount = components['schemas']['LedgerAccount'];
export type LedgerLine = components['schemas']['LedgerLine'];
type LedgerLinePage = components['schemas']['LedgerLinePage'];

/** The sums of a round's ledger. */
export const ledgerQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['ledger', roundId],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{roundId}/ledger', { params: { path: { roundId } }, signal })),
    meta: { follows: [`funding-round/${roundId}`, `application/${roundId}`, `payment/${roundId}`] },
  });

/** Its movements, of one account or of all, each with the fact it comes from. */
export const ledgerLinesQuery = (roundId: string, account: LedgerAccount | undefined) =>
  infiniteQueryOptions({
    queryKey: ['ledger', roundId, 'lines', account ?? 'ALL'],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }): Promise<LedgerLinePage> => {
      const query = {
        limit: 100,
        ...(account === undefined ? {} : { account }),
        ...(pageParam === undefined ? {} : { after: pageParam }),
      };
      const params = { path: { roundId }, query };
      const lines = await answered(api.GET('/api/v1/rounds/{roundId}/ledger/lines', { params, signal }));
      return typeof lines === 'string' ? { items: [] } : lines;
    },
    getNextPageParam: ({ next }) => next,
    meta: { follows: [`funding-round/${roundId}`, `application/${roundId}`, `payment/${roundId}`] },
  });
