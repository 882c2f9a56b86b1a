import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

export type RegisteredAward = components['schemas']['RegisteredAward'];

/** Every award that is public; the page narrows them itself. */
export const publicRegisterQuery = queryOptions({
  queryKey: ['public-register'],
  queryFn: async ({ signal }): Promise<readonly RegisteredAward[]> => {
    const register = await answered(api.GET('/api/v1/public-register', { signal }));
    return typeof register === 'string' ? [] : register.items;
  },
});
