import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

/** A round with its constants, and what one can do with it. */
export type Round = components['schemas']['Round'];

/** Where everything about a round is kept. */
export const roundKey = (roundId: string) => ['rounds', roundId] as const;

export const roundToDecideQuery = (roundId: string) =>
  queryOptions({
    queryKey: roundKey(roundId),
    queryFn: ({ signal }) => answered(api.GET('/api/v1/rounds/{roundId}', { params: { path: { roundId } }, signal })),
    meta: { follows: [`funding-round/${roundId}`] },
  });
