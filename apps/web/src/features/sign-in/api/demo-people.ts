import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

export type DemoPerson = components['schemas']['DemoPerson'];

/** The people of the demonstration; none where it is not one. */
export const demoPeopleQuery = queryOptions({
  queryKey: ['demo-people'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/demo-people', { signal })),
});
