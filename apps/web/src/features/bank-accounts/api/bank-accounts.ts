import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

export type BankAccount = components['schemas']['BankAccountView'];

/** Which application: the parts of its address. */
export interface FileParams {
  readonly roundId: string;
  readonly code: string;
}

/** The accounts that were given, the latest first. */
export const bankAccountsQuery = (file: FileParams) =>
  queryOptions({
    queryKey: ['applications', file.roundId, file.code, 'bank-accounts'],
    queryFn: async ({ signal }) => {
      const params = { path: { ...file } };
      const address = '/api/v1/rounds/{roundId}/applications/{code}/bank-accounts';
      return (await answered(api.GET(address, { params, signal }))).items;
    },
    meta: { follows: [`application/${file.roundId}/${file.code}`] },
  });

/** What can be done with the application now, and its version. */
export const fileOfAccountsQuery = (file: FileParams) =>
  queryOptions({
    queryKey: ['applications', file.roundId, file.code],
    queryFn: ({ signal }) => {
      const params = { path: { ...file } };
      return answered(api.GET('/api/v1/rounds/{roundId}/applications/{code}', { params, signal }));
    },
    meta: { follows: [`application/${file.roundId}/${file.code}`] },
  });
