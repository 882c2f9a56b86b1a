import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import { ifMatch } from '../../../shared/api/if-match.js';
import type { components } from '../../../shared/api/schema.js';
import type { ActHeaders } from '../../../shared/api/use-act.js';

/** The round whose money is divided, and whether that can be proposed now. */
export const roundToDivideQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['rounds', roundId],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/rounds/{roundId}', { params: { path: { roundId } }, signal })),
    meta: { follows: [`funding-round/${roundId}`] },
  });

/** A scenario that is chosen: the division to propose, on the version of the round that one saw. */
export interface ChosenScenario {
  readonly roundId: string;
  readonly position: number;
  readonly body: components['schemas']['ProposeAllocation'];
}

/** Proposes it; another person approves. */
export function proposeScenario({ roundId, position, body }: ChosenScenario, headers: ActHeaders) {
  const params = { path: { roundId }, header: { ...headers, ...ifMatch(position) } };
  return answered(api.POST('/api/v1/rounds/{roundId}/allocations', { params, body }));
}
