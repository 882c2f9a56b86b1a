import { sumCents } from '../money/cents.js';
import type { ApplicationFact, ProjectAssessment } from './application-facts.js';
import type { DivergenceDecision } from './divergence-facts.js';
import type { ApplicationState } from './application-state.js';
import { receivedOf } from '../rule-context.js';

type DecidedDivergences = NonNullable<NonNullable<ApplicationState['divergence']>['decisions']>;

/** Whether every ministry asked has answered or its silence is recorded. */
export function assessmentComplete(state: ApplicationState): boolean {
  return state.work.length > 0 && state.work.every((work) => work.status !== 'OPEN');
}

/** A co-assessor's term ended without an answer: recorded as silence, never as agreement. */
export function recordSilence(state: ApplicationState): ApplicationFact[] {
  return state.work
    .filter((work) => work.ministry !== 'JENV' && work.status === 'OPEN')
    .map((work) => ({
      type: 'coAssessmentSilent',
      data: { ministry: work.ministry, projectIds: work.projectIds },
    }));
}

/** What is advised on each project, once it is decided where the ministries differ: before, as JenV judged it. */
export function adviceAfter(state: ApplicationState, decisions: DecidedDivergences): ProjectAssessment[] {
  const { divergence } = state;
  const decided = divergence && { ...divergence, decisions };
  return receivedOf(state).projects.map(({ projectId }) => adviceFor({ ...state, divergence: decided }, projectId));
}

/** The advice with which the file goes to the allocation: NCTV's amounts, or what was decided where SZW differs; withdrawn projects get nothing. */
export function concludeAssessment(state: ApplicationState): ApplicationFact[] {
  const advised = receivedOf(state).projects.map((project) => adviceFor(state, project.projectId));
  const advisedCents = sumCents(advised.map((advice) => advice.advisedCents));
  return [{ type: 'assessmentConcluded', data: { advised, advisedCents } }];
}

function adviceFor(state: ApplicationState, projectId: string): ProjectAssessment {
  if (state.withdrawnProjects.includes(projectId)) return { projectId, advisedCents: 0, ground: 'WITHDRAWN' };
  const decided = state.divergence?.decisions?.find((decision) => decision.projectId === projectId);
  const advice = state.assessments.JENV?.find((assessment) => assessment.projectId === projectId);
  const ownFacts = decided === undefined ? {} : onOtherFactsOfEither(state, projectId);
  if (decided !== undefined) return afterDivergence(decided, { ...advice, ...ownFacts });
  return advice ?? { projectId, advisedCents: 0, ground: 'OUTSIDE_FRAMEWORK' };
}

/** What is decided between two judgements rests on the facts of both: the applicant is heard on either's (Awb 4:7). */
function onOtherFactsOfEither({ assessments }: ApplicationState, projectId: string): Partial<ProjectAssessment> {
  const judged = [...(assessments.JENV ?? []), ...(assessments.SZW ?? [])].filter((one) => one.projectId === projectId);
  const given = judged.flatMap(({ restsOnOtherFacts = [] }) => restsOnOtherFacts);
  return given.length === 0 ? {} : { restsOnOtherFacts: given.includes(true) };
}

function afterDivergence(
  { projectId, advisedCents, ground, ...decided }: DivergenceDecision,
  { restsOnOtherFacts, ...advice }: Partial<ProjectAssessment> = {},
): ProjectAssessment {
  const rorExemption = decided.rorExemption ?? advice.rorExemption;
  return {
    ...{ projectId, advisedCents },
    ...(ground === undefined ? {} : { ground }),
    ...(rorExemption === undefined ? {} : { rorExemption }),
    ...(restsOnOtherFacts === undefined ? {} : { restsOnOtherFacts }),
  };
}
