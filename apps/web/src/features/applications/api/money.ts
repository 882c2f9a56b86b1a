import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { FileParams } from './application.js';

const asked = ({ roundId, code }: FileParams, signal: AbortSignal) => ({
  ...{ params: { path: { roundId }, query: { application: code } }, signal },
});

/** The orders to pay what was awarded, under the key of payments: acts on one change the list. */
export const paymentsOfFileQuery = (file: FileParams) =>
  queryOptions({
    queryKey: ['payments', file.roundId, file.code],
    queryFn: async ({ signal }) =>
      (await answered(api.GET('/api/v1/rounds/{roundId}/payments', asked(file, signal)))).items,
    meta: { follows: [`payment/${file.roundId}/${file.code}`] },
  });

/** The claims on what was paid too much. */
export const recoveriesOfFileQuery = (file: FileParams) =>
  queryOptions({
    queryKey: ['recoveries', file.roundId, file.code],
    queryFn: async ({ signal }) =>
      (await answered(api.GET('/api/v1/rounds/{roundId}/recoveries', asked(file, signal)))).items,
    meta: { follows: [`recovery/${file.roundId}/${file.code}`] },
  });

/** The notices of default about it or its objections. */
export const penaltiesOfFileQuery = (file: FileParams) =>
  queryOptions({
    queryKey: ['penalties', file.roundId, file.code],
    queryFn: async ({ signal }) =>
      (await answered(api.GET('/api/v1/rounds/{roundId}/penalties', asked(file, signal)))).items,
    meta: { follows: [`penalty/${file.roundId}/${file.code}`] },
  });
