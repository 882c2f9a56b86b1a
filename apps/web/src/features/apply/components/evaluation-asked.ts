import type { DraftProject } from '../api/drafts.js';
import type { EvaluationRule } from '../api/round.js';
import { requestedTotal } from './totals.js';

/** Whether a project must be evaluated, by what is asked for now. The API decides; this says so while one types. */
export function evaluationAsked(
  { amountCents, comparison, unit }: EvaluationRule,
  project: DraftProject,
  all: readonly DraftProject[],
): boolean {
  const asked = unit === 'APPLICATION' ? requestedTotal(all) : (project.requestedCents ?? 0);
  return comparison === 'GT' ? asked > amountCents : asked >= amountCents;
}
