import type { Ministry } from '../vocabulary.js';
import { insist } from '../refusal.js';
import { isAmount } from '../money/cents.js';
import type { ApplicationFact, ProjectAssessment, ProjectRequest } from './application-facts.js';
import type { ApplicationState, MinistryWorkState } from './application-state.js';
import { insistCriteria, insistEvaluationRefusal, insistRorAnswered } from './answer-criteria.js';
import { insistPhase, insistRole, receivedOf, type RuleContext } from '../rule-context.js';

/**
 * A ministry judges all its projects of one application: an amount per project, or 0 with a ground.
 * Codes: WRONG_STATE, WRONG_ROLE, ALREADY_ASSESSED, PROJECTS_DIFFER, AMOUNT_INVALID, ABOVE_REQUEST, GROUND_REQUIRED,
 * EVALUATION_PLAN_REQUIRED, ROR_EXEMPTION_NOT_ASKED, ROR_EXEMPTION_OPEN, CRITERIA_UNANSWERED, EVALUATION_NOT_ASKED,
 * EVALUATION_REFUSED_FOR_ALL, REASON_REQUIRED (an exemption from the ROR is refused; Awb 3:46).
 */
export function assess(
  state: ApplicationState,
  command: {
    readonly ministry: Ministry;
    readonly assessments: readonly ProjectAssessment[];
    readonly reason?: string;
  },
  context: RuleContext,
): ApplicationFact[] {
  insistRole(context.actor, 'ASSESSOR', command.ministry);
  insistPhase(state, ['ASSESSMENT'], 'Assessing');
  const work = workOf(state, command.ministry);
  insist(work.status === 'OPEN', 'ALREADY_ASSESSED', `${command.ministry} has already assessed this application.`);
  insistSameProjects(work.projectIds, command.assessments);
  for (const assessment of command.assessments) insistJudged(state, assessment, command.ministry, context);
  insistEvaluationRefusal(state, context.terms, command);
  const barred = command.assessments.some(({ rorExemption }) => rorExemption === false);
  insist(
    !barred || Boolean(command.reason?.trim()),
    'REASON_REQUIRED',
    'Say why training elsewhere than at the ROR is refused (Awb 3:46).',
    'reason',
  );
  return [{ type: 'assessed', data: { ministry: command.ministry, assessments: command.assessments } }];
}

function workOf(state: ApplicationState, ministry: Ministry): MinistryWorkState {
  const work = state.work.find((candidate) => candidate.ministry === ministry);
  insist(work !== undefined, 'NOT_ASKED', `${ministry} has no project of this application to assess.`);
  return work;
}

function insistJudged(
  state: ApplicationState,
  assessment: ProjectAssessment,
  ministry: Ministry,
  { terms }: RuleContext,
): void {
  insistJudgement(state, assessment, ministry);
  const project = projectOf(state, assessment.projectId);
  if (ministry === 'JENV') insistRorAnswered(project, assessment);
  insistCriteria(terms, project, assessment);
}

/** Refuses with PROJECTS_DIFFER unless each of these projects is judged once. */
export function insistSameProjects(
  projectIds: readonly string[],
  assessments: readonly { readonly projectId: string }[],
  field = 'assessments',
): void {
  const given = assessments.map((assessment) => assessment.projectId).sort();
  const asked = [...projectIds].sort();
  insist(
    given.length === asked.length && given.every((projectId, index) => projectId === asked[index]),
    'PROJECTS_DIFFER',
    `Assess each of these projects once: ${asked.join(', ')}.`,
    field,
  );
}

/** Refuses a judgement of one project that cannot be; codes as of `assess`. */
export function insistJudgement(state: ApplicationState, assessment: ProjectAssessment, ministry: Ministry): void {
  const project = projectOf(state, assessment.projectId);
  const field = `assessments.${assessment.projectId}`;
  insist(
    isAmount(assessment.advisedCents),
    'AMOUNT_INVALID',
    'An amount is a whole number of cents, 0 or more.',
    field,
  );
  insist(
    assessment.advisedCents <= project.requestedCents,
    'ABOVE_REQUEST',
    'No more can be advised than was requested.',
    field,
  );
  insist(
    assessment.advisedCents > 0 || assessment.ground !== undefined,
    'GROUND_REQUIRED',
    'A refusal needs its ground.',
    field,
  );
  insist(
    ministry !== 'JENV' || assessment.advisedCents === 0 || !project.evaluationFlagged || project.evaluationPlan,
    'EVALUATION_PLAN_REQUIRED',
    'This project must be evaluated and has no evaluation plan; without one no positive advice is possible.',
    field,
  );
  insist(
    !assessment.rorExemption || project.rorExemptionAsked,
    'ROR_EXEMPTION_NOT_ASKED',
    'No exemption from ROR training was asked for this project.',
    field,
  );
}

function projectOf(state: ApplicationState, projectId: string): ProjectRequest {
  const project = receivedOf(state).projects.find((candidate) => candidate.projectId === projectId);
  insist(project !== undefined, 'UNKNOWN_PROJECT', `There is no project ${projectId} in this application.`);
  return project;
}
