import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

export type ObjectionDates = components['schemas']['ObjectionDatesConsequences']['before'];

/** Which objection: the parts of its address. */
export interface ObjectionParams {
  readonly roundId: string;
  readonly code: string;
  readonly nth: string;
}

/** A decision that is objected to, as far as the page shows it. */
export interface Contested {
  readonly decision: string;
  readonly caseReference?: string;
  readonly announcedOn?: string | null;
  readonly totalCents?: number;
  readonly lines?: readonly { readonly projectId: string; readonly awardedCents: number }[];
}

/** An objection as its journal tells it, and what one can do with it. */
export type Objection = Omit<components['schemas']['ObjectionView'], Told> & {
  readonly objection: Contested & { readonly timeliness: string; readonly receivedOn: string };
  readonly against: Contested | null;
  readonly hearing?: { readonly on: string; readonly time: string; readonly form: string };
  readonly decision?: { readonly outcome: string; readonly notifiedOn?: string; readonly returnedOn?: string };
  readonly appeal?: { readonly courtCaseNumber: string };
};

type Told = 'objection' | 'against' | 'hearing' | 'decision' | 'appeal';

export const objectionKey = ({ roundId, code, nth }: ObjectionParams) => ['objections', roundId, code, nth] as const;

/** One objection, its terms, and what one can do with it. */
export const objectionQuery = (params: ObjectionParams) =>
  queryOptions({
    queryKey: objectionKey(params),
    queryFn: async ({ signal }) => {
      const asked = { params: { path: { ...params } }, signal };
      const found = await answered(api.GET('/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}', asked));
      return found as unknown as Objection;
    },
    meta: { follows: [`objection/${params.roundId}/${params.code}/${params.nth}`] },
  });

/** What would follow from other days, on the version that was seen; decides nothing. */
export const objectionDatesQuery = (
  params: ObjectionParams,
  position: number,
  days: { readonly receivedOn?: string; readonly postmarkedOn?: string },
) => ({
  queryKey: [...objectionKey(params), 'dates', position, days.receivedOn, days.postmarkedOn],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => {
    const at = '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/dates/consequences';
    return answered(api.GET(at, { params: { path: { ...params }, query: days }, signal }));
  },
});
