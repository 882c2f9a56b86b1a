import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import type { components } from '../api/schema.js';

type Board = components['schemas']['Board'];

/** A file with where it stands and whose turn it is. */
export type BoardFile = Board['items'][number];
export type BoardWait = BoardFile['waits'][number];

/** Every file of a round. */
export const boardQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['board', roundId],
    queryFn: async ({ signal }) => {
      const board = await answered(
        api.GET('/api/v1/rounds/{roundId}/board', { params: { path: { roundId } }, signal }),
      );
      return typeof board === 'string' ? [] : board.items;
    },
    meta: { follows: ['application/', 'task/', 'funding-round/'] },
  });
