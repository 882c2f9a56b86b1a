import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

export type EvaluationRule = Pick<components['schemas']['EvaluationRule'], 'amountCents' | 'comparison' | 'unit'>;

/** What an applicant must know of the terms of a round. */
export interface CallTerms {
  readonly title: string;
  readonly year: number;
  readonly components: readonly { readonly component: string }[];
  readonly categories?: readonly components['schemas']['ProjectCategory'][];
  readonly budgetYears?: readonly { readonly year: number }[];
  readonly vat?: 'WITHOUT_COMPENSABLE' | 'INCLUDED';
  readonly evaluationRule: EvaluationRule;
}

/** One round, to apply in. */
export const callQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['rounds', roundId],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/rounds/{roundId}', { params: { path: { roundId } }, signal })),
    meta: { follows: [`funding-round/${roundId}`] },
  });

/** The terms as they come with a round. */
export function termsOf({ terms }: components['schemas']['Round']): CallTerms {
  return terms as unknown as CallTerms;
}
