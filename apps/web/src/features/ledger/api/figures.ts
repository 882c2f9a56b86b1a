import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

/** The figures of a round as they stand now. */
export type RoundFigures = components['schemas']['RoundFigures'];
export type RequestedToAwarded = RoundFigures['requestedToAwarded'];

export const roundFiguresQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['ledger', roundId, 'figures'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{roundId}/figures', { params: { path: { roundId } }, signal })),
    meta: { follows: [`funding-round/${roundId}`, `application/${roundId}`] },
  });
