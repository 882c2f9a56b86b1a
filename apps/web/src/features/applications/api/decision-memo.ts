import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';
import { fileKey, type FileParams } from './application.js';

/** What an approver needs to know before deciding. */
export type DecisionMemo = components['schemas']['DecisionMemo'];

/** The memo about an application as it stands. */
export const decisionMemoQuery = (file: FileParams) =>
  queryOptions({
    queryKey: [...fileKey(file), 'memo'],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/rounds/{roundId}/applications/{code}/decision-memo', {
          params: { path: { ...file } },
          signal,
        }),
      ),
    meta: { follows: [`application/${file.roundId}/${file.code}`] },
  });
