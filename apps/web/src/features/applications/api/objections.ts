import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { FileParams } from './application.js';

/** The objections in the file of an application, under the key of objections: acts on one change the list. */
export const objectionsOfFileQuery = ({ roundId, code }: FileParams) =>
  queryOptions({
    queryKey: ['objections', roundId, code],
    queryFn: async ({ signal }) => {
      const asked = { params: { path: { roundId, code } }, signal };
      return (await answered(api.GET('/api/v1/rounds/{roundId}/applications/{code}/objections', asked))).items;
    },
    meta: { follows: [`objection/${roundId}/${code}`] },
  });
