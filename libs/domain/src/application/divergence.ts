import { localDateOf } from '../calendar/amsterdam-time.js';
import { addWorkingDays } from '../calendar/working-days.js';
import { insist } from '../refusal.js';
import { insistPhase, insistRole, receivedOf, type RuleContext } from '../rule-context.js';
import type { ApplicationFact, ProjectAssessment } from './application-facts.js';
import { insistEvaluationRefusal, insistRorAnswered } from './answer-criteria.js';
import type { ApplicationState } from './application-state.js';
import { insistJudgement, insistSameProjects } from './assess.js';
import { adviceAfter } from './conclude-assessment.js';
import type { Consultation, Divergence, DivergenceDecision } from './divergence-facts.js';
import { taskIdOf } from './task-ids.js';

/** Working days in which a divergence is decided (assumption: no source sets a term). */
const DIVERGENCE_WORKING_DAYS = 5;

/** The projects that both ministries judged, and judged differently; silence and a late opinion differ from nothing. */
export function divergencesIn(state: ApplicationState): readonly Divergence[] {
  const bySzw = new Map(state.assessments.SZW?.map((judged) => [judged.projectId, judged]));
  return (state.assessments.JENV ?? [])
    .filter(({ projectId }) => !state.withdrawnProjects.includes(projectId))
    .flatMap((jenv) => difference(jenv, bySzw.get(jenv.projectId)));
}

/** Whether the ministries differ and nobody has decided on it: such a file does not go into the allocation. */
export function divergenceOpen(state: ApplicationState): boolean {
  return divergencesIn(state).length > 0 && state.divergence?.status !== 'DECIDED';
}

/** The ministries differ: somebody has to decide. Nothing where they agree, or where it is known already. */
export function findDivergence(state: ApplicationState, { at, terms }: RuleContext): ApplicationFact[] {
  const divergences = divergencesIn(state);
  if (divergences.length === 0 || (state.divergence !== undefined && state.divergence.status !== 'DROPPED')) return [];
  const nth = state.divergence === undefined ? '' : `-${state.divergence.nth + 1}`;
  const taskId = taskIdOf(state.application!.applicationId, `divergence${nth}`);
  const dueOn = addWorkingDays(localDateOf(at), DIVERGENCE_WORKING_DAYS, terms.holidays);
  return [{ type: 'divergenceFound', data: { divergences, taskId, dueOn } }];
}

/**
 * After the ministries spoke with each other, an approver of JenV, or an administrator where the round says so, decides
 * with a reason what is advised on each project they differ on (assumption, after Awb 3:50: who deviates from an advice
 * says why). Codes: WRONG_ROLE, WRONG_STATE, NO_DIVERGENCE, CONSULTATION_REQUIRED, REASON_REQUIRED, PROJECTS_DIFFER,
 * NOT_AGREED, and those of an assessment by JenV. What was said before these ministries differed, when they differed before,
 * does not count.
 */
export function decideDivergence(
  state: ApplicationState,
  command: { readonly decisions: readonly DivergenceDecision[]; readonly reason?: string },
  context: RuleContext,
): ApplicationFact[] {
  const held = insistDivergence(state, context);
  const { decisions, reason } = command;
  insist(Boolean(reason?.trim()), 'REASON_REQUIRED', 'Say why, also to the ministry that is not followed.', 'reason');
  const divergences = divergencesIn(state);
  insistSameProjects(
    divergences.map(({ projectId }) => projectId),
    decisions,
    'decisions',
  );
  for (const decision of decisions) {
    insistJudgement(state, decision, 'JENV');
    const agreed = decision.outcome !== 'AGREED' || held.outcome === 'AGREED';
    insist(
      agreed,
      'NOT_AGREED',
      'The ministries did not agree when they spoke last.',
      `decisions.${decision.projectId}`,
    );
    const refused = decision.outcome !== 'GROUND' || decision.advisedCents === 0;
    insist(refused, 'AMOUNT_INVALID', 'Who decides on the ground advises nothing.', `decisions.${decision.projectId}`);
  }
  const decided = decisions.map((one) => withDeviation(one, divergences));
  insistAdvisable(state, adviceAfter(state, decided), context);
  return [{ type: 'divergenceDecided', data: { decisions: decided } }];
}

/** What is advised then is under the rules of an assessment: on the ROR, and on an evaluation that is refused. */
function insistAdvisable(state: ApplicationState, advised: readonly ProjectAssessment[], { terms }: RuleContext): void {
  const assessments = advised.filter(({ ground }) => ground !== 'WITHDRAWN');
  for (const advice of assessments) {
    const project = receivedOf(state).projects.find(({ projectId }) => projectId === advice.projectId)!;
    insistRorAnswered(project, advice);
  }
  insistEvaluationRefusal(state, terms, { ministry: 'JENV', assessments });
}

/** What the ministries differed on was withdrawn: nothing is left to decide. Nothing where it is decided, or they still differ. */
export function dropDivergence(state: ApplicationState): ApplicationFact[] {
  if (state.divergence?.status !== 'OPEN' || divergencesIn(state).length > 0) return [];
  return [{ type: 'divergenceDropped', data: { cause: 'WITHDRAWN' } }];
}

/**
 * Refuses unless a divergence waits for this person to decide it; gives how the ministries last spoke about it. Codes:
 * WRONG_ROLE, WRONG_STATE, NO_DIVERGENCE, CONSULTATION_REQUIRED.
 */
export function insistDivergence(state: ApplicationState, { actor, terms }: RuleContext): Consultation {
  insistRole(actor, terms.divergence ?? 'APPROVER', 'JENV');
  insistPhase(state, ['ASSESSMENT'], 'Deciding on a divergence');
  insist(state.divergence?.status === 'OPEN', 'NO_DIVERGENCE', 'The ministries do not differ, or it is decided.');
  const held = state.consultations?.slice(state.divergence.spokenBefore).at(-1);
  insist(held !== undefined, 'CONSULTATION_REQUIRED', 'The ministries have not spoken with each other yet.');
  return held;
}

function difference(jenv: ProjectAssessment, szw: ProjectAssessment | undefined): readonly Divergence[] {
  if (szw === undefined) return [];
  const kind = jenv.advisedCents === szw.advisedCents ? 'GROUND' : 'AMOUNT';
  if (kind === 'GROUND' && (jenv.advisedCents > 0 || jenv.ground === szw.ground)) return [];
  const { projectId, advisedCents: jenvCents, ground: jenvGround } = jenv;
  const { advisedCents: szwCents, ground: szwGround } = szw;
  return [
    {
      ...{ projectId, kind, jenvCents, szwCents },
      ...(jenvGround === undefined ? {} : { jenvGround }),
      ...(szwGround === undefined ? {} : { szwGround }),
    },
  ];
}

function withDeviation(decision: DivergenceDecision, divergences: readonly Divergence[]) {
  const { szwCents, szwGround } = divergences.find(({ projectId }) => projectId === decision.projectId)!;
  const follows = decision.advisedCents === szwCents && (szwCents > 0 || decision.ground === szwGround);
  return { ...decision, deviatesFromSzw: decision.outcome !== 'AGREED' && !follows };
}
