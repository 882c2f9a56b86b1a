import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

/** Where in the country a round reaches. */
export type RegionalReach = components['schemas']['RegionalReach'];
export type ReachedRegion = RegionalReach['regions'][number];
export type ReachedMunicipality = RegionalReach['municipalities'][number];

export const reachQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['reach', roundId],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{roundId}/reach', { params: { path: { roundId } }, signal })),
    meta: { follows: [`funding-round/${roundId}`, `application/${roundId}`] },
  });
