import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import { NotFound } from '../../../shared/api/problem.js';
import type { components } from '../../../shared/api/schema.js';

/** The yearly report on how the projects of an application stand, and what one can do with it. */
export type Monitoring = components['schemas']['MonitoringRow'];

/** Which application it is about. */
export interface MonitoringParams {
  readonly roundId: string;
  readonly code: string;
}

export const monitoringKey = ({ roundId, code }: MonitoringParams) => ['monitorings', roundId, code] as const;

/** The monitoring that the address names, out of those of its round. */
export const monitoringQuery = (params: MonitoringParams) =>
  queryOptions({
    queryKey: monitoringKey(params),
    queryFn: async ({ signal }) => {
      const { roundId, code } = params;
      const asked = { params: { path: { roundId }, query: { limit: 1000 } }, signal };
      const { items } = await answered(api.GET('/api/v1/rounds/{roundId}/monitorings', asked));
      const found = items.find(({ monitoringId }) => monitoringId === `${roundId}/${code}`);
      if (found === undefined) throw new NotFound();
      return found;
    },
    meta: { follows: [`monitoring/${params.roundId}/${params.code}`] },
  });
