import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';
import type { NumberedFile } from '../../../shared/files/numbered-file.js';

type Answered = components['schemas']['Penalty'];
export type NoticeDateConsequences = components['schemas']['NoticeDateConsequences'];

/** Days of a penalty at one amount a day. */
export interface PenaltyPart {
  readonly days: number;
  readonly centsPerDay: number;
  readonly cents: number;
}

/** A notice of default as its journal tells it, and what one can do with it. */
export type Penalty = Pick<Answered, 'position' | 'status' | 'runningCents' | 'deadlines' | 'possibleActions'> & {
  readonly notice?: {
    readonly about: string;
    readonly receivedOn: string;
    readonly decisionDueOn: string | null;
    readonly judgement: string;
    readonly decideBy: string;
    readonly lastDay: string;
  };
  readonly stopped?: {
    readonly cause: string;
    readonly decidedOn: string | null;
    readonly days: number;
    readonly parts: readonly PenaltyPart[];
    readonly amountCents: number;
  };
  readonly fixed?: {
    readonly amountCents: number;
    readonly exclusion: string | null;
    readonly paymentDueOn: string | null;
    readonly objectionEndsOn: string;
    readonly notifiedOn?: string;
    readonly returnedOn?: string;
  };
};

/** One notice of default, its terms, and what one can do with it. */
export const penaltyQuery = ({ roundId, code, nth }: NumberedFile) =>
  queryOptions({
    queryKey: ['penalties', roundId, code, nth],
    queryFn: async ({ signal }) => {
      const asked = { params: { path: { roundId, code, nth } }, signal };
      return (await answered(api.GET('/api/v1/rounds/{roundId}/penalties/{code}/{nth}', asked))) as unknown as Penalty;
    },
    meta: { follows: [`penalty/${roundId}/${code}/${nth}`] },
  });

/** What would follow from another day of receipt, on the version that was seen; decides nothing. */
export const noticeDateQuery = ({ roundId, code, nth }: NumberedFile, position: number, receivedOn: string) => ({
  queryKey: ['penalties', roundId, code, nth, 'date', position, receivedOn],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => {
    const params = { path: { roundId, code, nth }, query: { receivedOn } };
    const at = '/api/v1/rounds/{roundId}/penalties/{code}/{nth}/date/consequences';
    return answered(api.GET(at, { params, signal }));
  },
});
