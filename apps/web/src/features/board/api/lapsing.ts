import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

export type Lapses = components['schemas']['CalendarPage'];
export type Lapse = Lapses['items'][number];

/** What ends within ten working days, or has ended: the first of them, and whether there are more. */
export const lapsingQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['calendar', roundId, 'lapsing', 'first'],
    queryFn: ({ signal }) => {
      const params = { path: { roundId }, query: { lapsing: 'true' as const, limit: 8 } };
      return answered(api.GET('/api/v1/rounds/{roundId}/calendar', { params, signal }));
    },
    meta: { follows: ['application/', 'task/', 'funding-round/'] },
  });
