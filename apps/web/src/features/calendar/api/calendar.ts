import { infiniteQueryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

/** A running term, whose turn it is, and why it ends that day. */
export type CalendarEntry = components['schemas']['CalendarEntry'];
export type CalendarFilter = 'all' | 'lapsing' | 'mine';

/** The open deadlines of a round, the first to end first. */
export const calendarQuery = (roundId: string, filter: CalendarFilter) =>
  infiniteQueryOptions({
    queryKey: ['calendar', roundId, filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 100,
        ...(filter === 'all' ? {} : { [filter]: 'true' as const }),
        ...(pageParam === undefined ? {} : { after: pageParam }),
      };
      return answered(api.GET('/api/v1/rounds/{roundId}/calendar', { params: { path: { roundId }, query }, signal }));
    },
    getNextPageParam: ({ next }) => next,
    meta: { follows: ['application/', 'task/', 'funding-round/'] },
  });
