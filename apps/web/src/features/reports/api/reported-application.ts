import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { MonitoringParams } from './monitoring.js';

/** The application that a report is about. */
export const reportedApplicationQuery = (file: MonitoringParams) =>
  queryOptions({
    queryKey: ['applications', file.roundId, file.code, 'view'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{roundId}/applications/{code}', { params: { path: { ...file } }, signal })),
    meta: { follows: [`application/${file.roundId}/${file.code}`] },
  });
