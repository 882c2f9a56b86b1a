import type { RoundTerms } from '../round/round-terms.js';
import { insist } from '../refusal.js';
import type { Ministry } from '../vocabulary.js';
import type { ProjectAssessment, ProjectRequest } from './application-facts.js';
import type { ApplicationState } from './application-state.js';

/**
 * Refuses an assessment that does not answer each criterion that the round names for the component once, and no other.
 * A round that names none asks none. Codes: CRITERIA_UNANSWERED.
 */
export function insistCriteria(
  { components }: RoundTerms,
  { component }: ProjectRequest,
  judged: ProjectAssessment,
): void {
  const named = components.find((one) => one.component === component)?.criteria ?? [];
  const asked = named.map(({ criterion }) => criterion).sort();
  const answered = (judged.criteria ?? []).map(({ criterion }) => criterion).sort();
  insist(
    asked.length === answered.length && asked.every((criterion, index) => criterion === answered[index]),
    'CRITERIA_UNANSWERED',
    asked.length === 0 ? 'This round names no criteria.' : `Answer each of these once: ${asked.join(', ')}.`,
    `assessments.${judged.projectId}`,
  );
}

/**
 * Refuses advice by JenV that leaves a request for another trainer than the ROR open: it is granted or refused with the
 * assessment (Regeling 2022 art. 5). Codes: ROR_EXEMPTION_OPEN.
 */
export function insistRorAnswered({ rorExemptionAsked }: ProjectRequest, judged: ProjectAssessment): void {
  insist(
    !rorExemptionAsked || judged.advisedCents === 0 || judged.rorExemption !== undefined,
    'ROR_EXEMPTION_OPEN',
    'Training elsewhere than at the ROR was asked for: say whether it may.',
    `assessments.${judged.projectId}`,
  );
}

/**
 * An applicant that refuses the mandatory evaluation gets nothing for what it concerns (Regeling 2022 art. 7(3)): for
 * that activity, or for the whole application where the round says so; and only after it was asked for the evaluation
 * plan, where the round says either (limiting it to the activity is an assumption). Codes: EVALUATION_NOT_ASKED,
 * EVALUATION_REFUSED_FOR_ALL.
 */
export function insistEvaluationRefusal(
  { supplements }: ApplicationState,
  { evaluationRefusal }: RoundTerms,
  judged: { readonly ministry: Ministry; readonly assessments: readonly ProjectAssessment[] },
): void {
  const refused = judged.assessments.some(({ ground }) => ground === 'EVALUATION_REFUSED');
  if (!refused || evaluationRefusal === undefined || judged.ministry !== 'JENV') return;
  const wasAsked = supplements.some(({ asked = [] }) => asked.includes('EVALUATION_PLAN'));
  insist(
    wasAsked,
    'EVALUATION_NOT_ASKED',
    'The applicant was not asked for its evaluation plan; only after that it can have refused.',
  );
  insist(
    evaluationRefusal === 'ACTIVITY' || judged.assessments.every(({ advisedCents }) => advisedCents === 0),
    'EVALUATION_REFUSED_FOR_ALL',
    'In this round nothing is advised on an application that refuses the evaluation (Regeling 2022 art. 7(3)).',
  );
}
