import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import { ifMatch } from '../../../shared/api/if-match.js';
import type { components } from '../../../shared/api/schema.js';
import type { ActHeaders } from '../../../shared/api/use-act.js';

export type Reasons = components['schemas']['ReasonsOfDecision'];
export type ReasonsVersion = components['schemas']['ReasonsVersion'];

/** Decisions on an application that give reasons, as their addresses name them. */
export const DECISIONS = ['award', 'rejection', 'not-taken', 'settlement', 'revocation'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Whose reasons, of which decision. */
export interface ReasonsParams {
  readonly roundId: string;
  readonly code: string;
  readonly decision: Decision;
}

const ADDRESS = '/api/v1/rounds/{roundId}/applications/{code}/reasons/{decision}';

/** What is proposed as the reasons of a decision, and what was made of it. */
export const reasonsQuery = (params: ReasonsParams) =>
  queryOptions({
    queryKey: ['reasons', params.roundId, params.code, params.decision],
    queryFn: ({ signal }) => answered(api.GET(ADDRESS, { params: { path: { ...params } }, signal })),
    meta: { follows: [`application/${params.roundId}/${params.code}`] },
  });

/** What the file allows now. */
export const fileOfReasonsQuery = ({ roundId, code }: Pick<ReasonsParams, 'roundId' | 'code'>) =>
  queryOptions({
    queryKey: ['applications', roundId, code],
    queryFn: ({ signal }) => {
      const params = { path: { roundId, code } };
      return answered(api.GET('/api/v1/rounds/{roundId}/applications/{code}', { params, signal }));
    },
    meta: { follows: [`application/${roundId}/${code}`] },
  });

/** A new version of the reasons, on the version of the file that was seen. */
export interface WrittenReasons extends ReasonsParams {
  readonly position: number;
  readonly text: string;
}

export function writeReasons({ position, text, ...path }: WrittenReasons, headers: ActHeaders) {
  return answered(api.PUT(ADDRESS, { params: { path, header: { ...headers, ...ifMatch(position) } }, body: { text } }));
}
