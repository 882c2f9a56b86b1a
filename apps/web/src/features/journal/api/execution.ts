import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';
import { streamOf, type FileParams } from './journal.js';

/** The workflow behind a file. */
export type Execution = components['schemas']['Execution'];
export type EngineEvent = Execution['history']['items'][number];

/** Where the workflow stands, what it waits for, and what the engine recorded. */
export const executionQuery = (file: FileParams) =>
  queryOptions({
    queryKey: ['executions', streamOf(file)],
    queryFn: ({ signal }) => {
      const params = { path: { ...file }, query: { limit: 500 } };
      return answered(api.GET('/api/v1/rounds/{roundId}/applications/{code}/workflow', { params, signal }));
    },
    meta: { follows: [streamOf(file)] },
  });
