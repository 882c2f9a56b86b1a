import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';
import type { ActHeaders } from '../../../shared/api/use-act.js';

export type LaterDates = components['schemas']['LaterDatesPreview'];
export type ToldDates = components['schemas']['LaterDatesAnswer'];

/** Which files one press would be about, with the day that stands and why. */
export const laterDatesQuery = (roundId: string, dueOn: string) =>
  queryOptions({
    queryKey: ['later-dates', roundId, dueOn],
    queryFn: ({ signal }) => {
      const params = { path: { roundId }, query: { dueOn } };
      return answered(api.GET('/api/v1/rounds/{roundId}/later-dates', { params, signal }));
    },
    staleTime: 0,
    enabled: dueOn !== '',
  });

interface LaterDatesAct {
  readonly roundId: string;
  readonly dueOn: string;
  readonly reason: string;
}

/** Tells the later day to every file that will run over its term. */
export function nameLaterDates({ roundId, ...body }: LaterDatesAct, header: ActHeaders) {
  return answered(api.POST('/api/v1/rounds/{roundId}/later-dates', { params: { path: { roundId }, header }, body }));
}
