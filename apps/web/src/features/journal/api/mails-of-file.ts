import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';
import { streamOf, type FileParams } from './journal.js';

/** A mail or a message, and whether it left. */
export type Delivery = components['schemas']['Delivery'];

/** The mails that this file caused, out of the latest of its round. */
export const mailsOfFileQuery = (file: FileParams) =>
  queryOptions({
    queryKey: ['deliveries', streamOf(file)],
    queryFn: async ({ signal }) => {
      const query = { round: file.roundId, kind: 'mail' as const, limit: 500 };
      const { items } = await answered(api.GET('/api/v1/operations/outbox', { params: { query }, signal }));
      return items.filter(({ stream }) => stream === streamOf(file));
    },
    meta: { follows: [streamOf(file)] },
  });
