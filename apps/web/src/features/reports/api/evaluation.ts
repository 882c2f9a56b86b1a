import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import { NotFound } from '../../../shared/api/problem.js';
import type { components } from '../../../shared/api/schema.js';

/** The duty to evaluate one project, and what one can do with it. */
export type Evaluation = components['schemas']['EvaluationRow'];

/** Which evaluation: the parts of its address. */
export interface EvaluationParams {
  readonly roundId: string;
  readonly code: string;
  readonly project: string;
}

export const evaluationKey = ({ roundId, code, project }: EvaluationParams) =>
  ['evaluations', roundId, code, project] as const;

/** The evaluation that the address names, out of those of its round. */
export const evaluationQuery = (params: EvaluationParams) =>
  queryOptions({
    queryKey: evaluationKey(params),
    queryFn: async ({ signal }) => {
      const { roundId, code, project } = params;
      const asked = { params: { path: { roundId }, query: { limit: 1000 } }, signal };
      const { items } = await answered(api.GET('/api/v1/rounds/{roundId}/evaluations', asked));
      const found = items.find(({ evaluationId }) => evaluationId === `${roundId}/${code}/${project}`);
      if (found === undefined) throw new NotFound();
      return found;
    },
    meta: { follows: [`evaluation/${params.roundId}/${params.code}/${params.project}`] },
  });
