import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

export type Stuck = components['schemas']['Stuck'];
export type Delivery = components['schemas']['Delivery'];

/** How a mail or message stands. */
export const STATUSES = ['pending', 'sending', 'sent', 'in-doubt', 'failed', 'suppressed'] as const;
export type Status = (typeof STATUSES)[number];

const MINUTE_MS = 60_000;

/** What is stuck, with its cause; asked anew each minute. */
export const stuckQuery = queryOptions({
  queryKey: ['operations', 'stuck'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/operations/stuck', { signal })),
  refetchInterval: MINUTE_MS,
});

/** Mails and messages, of one standing or of all. */
export const deliveriesQuery = (status: Status | undefined) =>
  infiniteQueryOptions({
    queryKey: ['operations', 'outbox', status ?? 'all'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 100,
        ...(status === undefined ? {} : { status }),
        ...(pageParam === undefined ? {} : { after: pageParam }),
      };
      return answered(api.GET('/api/v1/operations/outbox', { params: { query }, signal }));
    },
    getNextPageParam: ({ next }) => next,
    refetchInterval: MINUTE_MS,
  });
