import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

/** An application as an official sees it. */
export type Application = components['schemas']['ApplicationView'];
export type Project = Application['projects'][number];

/** Which application: the parts of its address. */
export interface FileParams {
  readonly roundId: string;
  readonly code: string;
}

/** Where everything about one application is kept; an act on it changes all. */
export const fileKey = ({ roundId, code }: FileParams) => ['applications', roundId, code] as const;

/** The application, its terms, and what one can do with it. */
export const applicationQuery = (file: FileParams) =>
  queryOptions({
    queryKey: [...fileKey(file), 'view'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{roundId}/applications/{code}', { params: { path: { ...file } }, signal })),
    meta: { follows: [`application/${file.roundId}/${file.code}`] },
  });
