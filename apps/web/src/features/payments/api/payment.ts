import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';
import type { NumberedFile } from '../../../shared/files/numbered-file.js';

/** An order to pay, and what one can do with it. */
export type Payment = components['schemas']['Payment'];

/** One order to pay, with its account, and what one can do with it. */
export const paymentQuery = ({ roundId, code, nth }: NumberedFile) =>
  queryOptions({
    queryKey: ['payments', roundId, code, nth],
    queryFn: async ({ signal }) => {
      const asked = { params: { path: { roundId, code, nth } }, signal };
      return await answered(api.GET('/api/v1/rounds/{roundId}/payments/{code}/{nth}', asked));
    },
    meta: { follows: [`payment/${roundId}/${code}/${nth}`] },
  });
