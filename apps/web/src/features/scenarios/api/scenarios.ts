import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

/** What each way to divide the money would give. */
export type Scenarios = components['schemas']['AllocationScenarios'];
export type Scenario = Scenarios['scenarios'][number];
export type ComparedMunicipality = Scenarios['municipalities'][number];
export type Strategy = Scenario['strategy'];

/** With these weights, as `GM0518:3,GM0363:2`. */
export const scenariosQuery = (roundId: string, weights: string) =>
  queryOptions({
    queryKey: ['scenarios', roundId, weights],
    queryFn: ({ signal }) => {
      const params = { path: { roundId }, query: { weights } };
      return answered(api.GET('/api/v1/rounds/{roundId}/allocations/scenarios', { params, signal }));
    },
    placeholderData: keepPreviousData,
    meta: { follows: [`funding-round/${roundId}`, `application/${roundId}`] },
  });
