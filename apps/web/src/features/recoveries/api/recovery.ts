import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';
import type { NumberedFile } from '../../../shared/files/numbered-file.js';

type Answered = components['schemas']['Recovery'];

/** Days on which interest ran at one rate over one amount. */
export interface InterestPeriod {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly baseCents: number;
  readonly basisPoints: number;
  readonly cents: number;
}

/** Money that came in, and what it was counted to. */
export interface Repayment {
  readonly receivedOn: string;
  readonly principalCents: number;
  readonly interestCents: number;
}

/** A claim as its journal tells it, and what one can do with it. */
export type Recovery = Pick<
  Answered,
  'position' | 'status' | 'owed' | 'nextDueOn' | 'deadlines' | 'possibleActions'
> & {
  readonly opening?: {
    readonly cause: string;
    readonly caseReference: string;
    readonly principalCents: number;
    readonly notifiedOn: string;
    readonly dueOn: string;
  };
  readonly plan?: { readonly instalments: readonly { readonly dueOn: string; readonly amountCents: number }[] };
  readonly receipts: readonly Repayment[];
  readonly interest: readonly InterestPeriod[];
  readonly demandedOn?: string;
};

/** One claim, what is owed on it today, and what one can do with it. */
export const recoveryQuery = ({ roundId, code, nth }: NumberedFile) =>
  queryOptions({
    queryKey: ['recoveries', roundId, code, nth],
    queryFn: async ({ signal }) => {
      const asked = { params: { path: { roundId, code, nth } }, signal };
      return (await answered(
        api.GET('/api/v1/rounds/{roundId}/recoveries/{code}/{nth}', asked),
      )) as unknown as Recovery;
    },
    meta: { follows: [`recovery/${roundId}/${code}/${nth}`] },
  });
