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

interface InFile {
  readonly roundId: string;
  readonly code: string;
}

/** Whose reasons: of a decision on an application, or of the one on an objection by its number. */
export type ReasonsParams = InFile & ({ readonly decision: Decision } | { readonly objection: string });

const OF_APPLICATION = '/api/v1/rounds/{roundId}/applications/{code}/reasons/{decision}';
const OF_OBJECTION = '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/reasons';

/** Tells the reasons of one file apart. */
export function reasonsName(params: ReasonsParams): string {
  return 'decision' in params ? params.decision : `objection-${params.objection}`;
}

/** What is proposed as the reasons of a decision, and what was made of it. */
export const reasonsQuery = (params: ReasonsParams) => {
  const { roundId, code } = params;
  return queryOptions({
    queryKey: ['reasons', roundId, code, reasonsName(params)],
    queryFn: ({ signal }) =>
      'decision' in params
        ? answered(api.GET(OF_APPLICATION, { params: { path: { ...params } }, signal }))
        : answered(api.GET(OF_OBJECTION, { params: { path: { roundId, code, nth: params.objection } }, signal })),
    meta: {
      follows: [
        'decision' in params ? `application/${roundId}/${code}` : `objection/${roundId}/${code}/${params.objection}`,
      ],
    },
  });
};

/** What the file allows now. */
export const fileOfReasonsQuery = ({ roundId, code }: InFile) =>
  queryOptions({
    queryKey: ['applications', roundId, code],
    queryFn: ({ signal }) => {
      const params = { path: { roundId, code } };
      return answered(api.GET('/api/v1/rounds/{roundId}/applications/{code}', { params, signal }));
    },
    meta: { follows: [`application/${roundId}/${code}`] },
  });

/** What the objection allows now. */
export const objectionOfReasonsQuery = ({ roundId, code, objection }: InFile & { readonly objection: string }) =>
  queryOptions({
    queryKey: ['objections', roundId, code, objection],
    queryFn: ({ signal }) => {
      const params = { path: { roundId, code, nth: objection } };
      return answered(api.GET('/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}', { params, signal }));
    },
    meta: { follows: [`objection/${roundId}/${code}/${objection}`] },
  });

/** A new version of the reasons, on the version of the file that was seen. */
export interface WrittenReasons {
  readonly of: ReasonsParams;
  readonly position: number;
  readonly text: string;
}

export function writeReasons({ of, position, text }: WrittenReasons, headers: ActHeaders) {
  const header = { ...headers, ...ifMatch(position) };
  const { roundId, code } = of;
  return 'decision' in of
    ? answered(api.PUT(OF_APPLICATION, { params: { path: { ...of }, header }, body: { text } }))
    : answered(
        api.PUT(OF_OBJECTION, { params: { path: { roundId, code, nth: of.objection }, header }, body: { text } }),
      );
}
