import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';

/** What a project is judged by, with what to look at. */
export interface Criterion {
  readonly criterion: string;
  readonly guidance: string;
}

interface ComponentTerms {
  readonly component: string;
  readonly criteria?: readonly Criterion[];
}

/** The criteria of the round, by component; none where the round names none. */
export const criteriaQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['rounds', roundId, 'criteria'],
    queryFn: async ({ signal }) => {
      const { terms } = await answered(api.GET('/api/v1/rounds/{roundId}', { params: { path: { roundId } }, signal }));
      const components = (terms['components'] ?? []) as readonly ComponentTerms[];
      return Object.fromEntries(components.map(({ component, criteria = [] }) => [component, criteria]));
    },
    meta: { follows: [`funding-round/${roundId}`] },
  });
