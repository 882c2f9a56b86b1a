import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';

/** Every municipality, by name. */
export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: async ({ signal }) => (await answered(api.GET('/api/v1/municipalities', { signal }))).items,
  staleTime: Infinity,
});
