import { insist } from '../refusal.js';
import { insistPhase, insistRole, type RuleContext } from '../rule-context.js';
import type { Actor, ApplicationPhase, Ministry } from '../vocabulary.js';
import type { ApplicationFact, ProjectAssessment } from './application-facts.js';
import type { ApplicationState, MinistryWorkState } from './application-state.js';
import { insistJudgement, insistSameProjects } from './assess.js';

/** Where a file stands while a ministry can still say what it thinks of it. */
export const LATE_OPINION_PHASES: readonly ApplicationPhase[] = ['ASSESSMENT', 'ASSESSED', 'DECISION'];

/**
 * A co-assessor whose silence was recorded speaks after all, before the decision: registered and shown as late. The
 * silence stays on record, and the file does not wait (assumption). Codes: WRONG_ROLE, WRONG_STATE, NOT_SILENT,
 * ALREADY_ASSESSED, and those of an assessment.
 */
export function giveLateOpinion(
  state: ApplicationState,
  command: { readonly ministry: Ministry; readonly assessments: readonly ProjectAssessment[] },
  context: RuleContext,
): ApplicationFact[] {
  const { ministry, assessments } = command;
  insistRole(context.actor, 'ASSESSOR', ministry);
  insistPhase(state, LATE_OPINION_PHASES, 'Giving a late opinion');
  const work = insistSilent(state, context.actor);
  insist(state.lateOpinions?.[ministry] === undefined, 'ALREADY_ASSESSED', `${ministry} gave its opinion before.`);
  insistSameProjects(work.projectIds, assessments);
  for (const assessment of assessments) insistJudgement(state, assessment, ministry);
  return [{ type: 'lateOpinionReceived', data: { ministry, assessments, receivedAt: context.at } }];
}

/** The work that the actor's ministry was silent on. Codes: NOT_SILENT. */
export function insistSilent(state: ApplicationState, { organisation }: Actor): MinistryWorkState {
  const work = state.work.find(({ ministry, status }) => ministry === organisation && status === 'SILENT');
  insist(work !== undefined, 'NOT_SILENT', `The silence of ${organisation} is not on record.`);
  return work;
}
