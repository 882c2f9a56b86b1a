import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';
import { fileKey, type FileParams } from './application.js';

const bothQuery = (file: FileParams) =>
  queryOptions({
    queryKey: [...fileKey(file), 'documents'],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/rounds/{roundId}/applications/{code}/documents', { params: { path: { ...file } }, signal }),
      ),
    meta: { follows: [`application/${file.roundId}/${file.code}`] },
  });

/** The letters of an application. */
export const documentsQuery = (file: FileParams) => ({
  ...bothQuery(file),
  select: ({ items }: Documents) => items,
});

/** The files that came in with an application and what follows from it. */
export const handedInQuery = (file: FileParams) => ({
  ...bothQuery(file),
  select: ({ handedIn }: Documents) => handedIn,
});

type Documents = components['schemas']['DocumentList'];
