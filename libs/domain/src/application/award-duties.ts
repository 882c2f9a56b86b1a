import { mustBeEvaluated } from '../evaluation/evaluation-duty.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Cents } from '../vocabulary.js';
import type { AwardLine, ProjectRequest } from './application-facts.js';
import type { ApplicationState } from './application-state.js';

/** What an award asks of a project: an evaluation by the round's rule, and training by the ROR (Regeling 2022 art. 5, 7(3)). */
export function dutiesOf(
  state: ApplicationState,
  project: ProjectRequest,
  awarded: { readonly projectCents: Cents; readonly applicationCents: Cents },
  terms: RoundTerms,
): Pick<AwardLine, 'evaluationDuty' | 'rorDuty'> {
  if (awarded.projectCents === 0) return { evaluationDuty: false, rorDuty: false };
  const advice = state.advised.find(({ projectId }) => projectId === project.projectId);
  const evaluationDuty = mustBeEvaluated(terms.evaluationRule, {
    requestedCents: project.requestedCents,
    awardedCents: awarded.projectCents,
    applicationRequestedCents: state.application?.requestedCents ?? 0,
    applicationAwardedCents: awarded.applicationCents,
  });
  return { evaluationDuty, rorDuty: project.component === 'EXPERTISE' && !advice?.rorExemption };
}
