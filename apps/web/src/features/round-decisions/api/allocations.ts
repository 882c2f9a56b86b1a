import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';
import { roundKey } from './round.js';

export type Allocation = components['schemas']['AllocationRow'];
export type AllocationLine = components['schemas']['AllocationLine'];

/** The proposed divisions, in the order of their proposal. */
export const allocationsQuery = (roundId: string) =>
  queryOptions({
    queryKey: [...roundKey(roundId), 'allocations'],
    queryFn: async ({ signal }) => {
      const params = { path: { roundId }, query: { limit: 100 } };
      return (await answered(api.GET('/api/v1/rounds/{roundId}/allocations', { params, signal }))).items;
    },
    meta: { follows: [`funding-round/${roundId}`] },
  });

/** What each project would get by one of them; `allocation` is URL-encoded, as the list gives it. */
export const allocationLinesQuery = (roundId: string, allocation: string) =>
  queryOptions({
    queryKey: [...roundKey(roundId), 'allocations', allocation],
    queryFn: async ({ signal }) => {
      const params = { path: { roundId, allocation: decodeURIComponent(allocation) }, query: { limit: 500 } };
      return (await answered(api.GET('/api/v1/rounds/{roundId}/allocations/{allocation}/lines', { params, signal })))
        .items;
    },
  });
