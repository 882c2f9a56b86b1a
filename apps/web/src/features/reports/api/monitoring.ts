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
  /** The budget year it is about; absent for the report at the end of the execution. */
  readonly year?: string;
}

export const monitoringKey = ({ roundId, code, year = '' }: MonitoringParams) =>
  ['monitorings', roundId, code, year] as const;

/** The id of the record: `2022/gm0518-1`, or `2022/gm0518-1/2023` for the report on one budget year. */
export const monitoringIdOf = ({ roundId, code, year }: MonitoringParams): string =>
  [roundId, code, ...(year === undefined ? [] : [year])].join('/');

/** The monitoring that the address names, out of those of its round. */
export const monitoringQuery = (params: MonitoringParams) =>
  queryOptions({
    queryKey: monitoringKey(params),
    queryFn: async ({ signal }) => {
      const { roundId } = params;
      const asked = { params: { path: { roundId }, query: { limit: 1000 } }, signal };
      const { items } = await answered(api.GET('/api/v1/rounds/{roundId}/monitorings', asked));
      const found = items.find(({ monitoringId }) => monitoringId === monitoringIdOf(params));
      if (found === undefined) throw new NotFound();
      return found;
    },
    meta: { follows: [`monitoring/${monitoringIdOf(params)}`] },
  });
