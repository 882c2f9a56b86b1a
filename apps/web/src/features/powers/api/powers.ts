import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

export type JournalEntry = components['schemas']['JournalEntry'];
export type DecreeConsequences = components['schemas']['DecreeConsequences'];
export type CeilingConsequences = components['schemas']['CeilingConsequences'];

/** What happened to the round itself, the oldest first; a round has far fewer facts than one page holds. */
export const roundFactsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['journal', `funding-round/${roundId}`],
    queryFn: async ({ signal }) => {
      const params = { path: { roundId }, query: { limit: 1000, stream: `funding-round/${roundId}` } };
      return (await answered(api.GET('/api/v1/rounds/{roundId}/journal', { params, signal }))).items;
    },
    meta: { follows: [`funding-round/${roundId}`] },
  });

/** The proposed divisions; the last one that waits may be of the reserve. */
export const waitingDivisionQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['rounds', roundId, 'allocations', 'waiting'],
    queryFn: async ({ signal }) => {
      const params = { path: { roundId }, query: { limit: 100 } };
      const { items } = await answered(api.GET('/api/v1/rounds/{roundId}/allocations', { params, signal }));
      return items.findLast(({ status }) => status === 'PROPOSED') ?? null;
    },
    meta: { follows: [`funding-round/${roundId}`] },
  });

/** What would follow from another ceiling; decides nothing. */
export const ceilingConsequencesQuery = (roundId: string, ceilingCents: number) =>
  queryOptions({
    queryKey: ['ledger', roundId, 'ceiling-consequences', ceilingCents],
    queryFn: ({ signal }) => {
      const params = { path: { roundId }, query: { ceilingCents } };
      return answered(api.GET('/api/v1/rounds/{roundId}/ledger/ceiling-consequences', { params, signal }));
    },
  });

/** Which ends would move with these days, all of the year of the first; decides nothing. */
export const decreeConsequencesQuery = (roundId: string, days: readonly string[]) => ({
  queryKey: ['rounds', roundId, 'decree-consequences', days.join()],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => {
    const params = { path: { roundId }, query: { year: yearOf(days), days: days.join(',') } };
    return answered(api.GET('/api/v1/rounds/{roundId}/decree-days/consequences', { params, signal }));
  },
});

/** The year that a decree is about: that of its first day. */
export function yearOf(days: readonly string[]): number {
  return Number(days[0]?.slice(0, 4));
}
