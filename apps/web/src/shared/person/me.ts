import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import type { components } from '../api/schema.js';

/** Who is signed in. */
export type Me = components['schemas']['Me'];
export type Role = Me['role'];

/** Asks who is signed in; UNAUTHENTICATED if nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/me', { signal })),
  staleTime: Infinity,
});
