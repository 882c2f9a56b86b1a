import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

/** The areas of municipalities as paths. */
export type MunicipalityMap = NonNullable<components['schemas']['MunicipalityMap']['map']>;

/** The map of this installation, null where none was given; it stays the same until the API starts anew. */
export const municipalityMapQuery = queryOptions({
  queryKey: ['municipality-map'],
  queryFn: async ({ signal }): Promise<MunicipalityMap | null> =>
    (await answered(api.GET('/api/v1/municipalities/map', { signal }))).map,
  staleTime: Infinity,
});
