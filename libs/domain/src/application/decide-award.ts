import type { RefusalGround } from '../vocabulary.js';
import { sumCents } from '../money/cents.js';
import { insist } from '../refusal.js';
import type { ApplicationFact, AwardDecision, AwardLine, ProjectRequest } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import { insistHeardOnRefusal, refusedOnOtherFacts } from './hear-before-refusing.js';
import { dutiesOf } from './award-duties.js';
import { reservedYears } from './reserved-years.js';
import { answeredInitial, insistCoInitialAnswered } from './co-initial.js';
import { caseReference } from './case-reference.js';
import { withNotification } from './notify-decision.js';
import { insistFourEyes, insistPhase, insistRole, receivedOf, type RuleContext } from '../rule-context.js';

/**
 * The award of one application, line by line, under mandate of the minister (Awb 10:3; Regeling 2022 art. 7).
 * Never more than allocated, never one's own work. Codes: WRONG_STATE, WRONG_ROLE, OWN_WORK, NOTHING_ALLOCATED,
 * HEARING_REQUIRED, CO_INITIAL_OPEN, REASON_REQUIRED.
 */
export function decideAward(
  state: ApplicationState,
  context: RuleContext,
  { reason }: { readonly reason?: string } = {},
): ApplicationFact[] {
  insistRole(context.actor, 'APPROVER', 'JENV');
  insistPhase(state, ['DECISION'], 'Awarding');
  insistFourEyes(state, context.actor);
  const application = receivedOf(state);
  const allocation = state.allocation;
  insist(allocation !== undefined, 'NOTHING_ALLOCATED', 'No amount has been allocated to this application yet.');
  const lines = application.projects.map((project) => awardLine(state, project, context));
  const totalCents = sumCents(lines.map((line) => line.awardedCents));
  insistHeardOnRefusal(state, refusedOnOtherFacts(state), context.at);
  insist(totalCents > 0, 'NOTHING_ALLOCATED', 'Nothing was allocated to this application; reject it instead.');
  insistCoInitialAnswered(state, reason);
  const award: AwardDecision = {
    caseReference: caseReference(application.applicationId),
    allocationId: allocation.allocationId,
    lines,
    totalCents,
    reservedCents: allocation.reservedCents ?? 0,
    ...reservedYears(allocation),
    ...answeredInitial(state),
  };
  return withNotification(state, [{ type: 'awardDecided', data: award }], context);
}

function awardLine(state: ApplicationState, project: ProjectRequest, { terms }: RuleContext): AwardLine {
  const withdrawn = state.withdrawnProjects.includes(project.projectId);
  const given = state.allocation?.lines.find((line) => line.projectId === project.projectId);
  const allocated = given?.allocatedCents ?? 0;
  const awardedCents = withdrawn ? 0 : allocated;
  const advice = state.advised.find((candidate) => candidate.projectId === project.projectId);
  const applicationCents = sumCents(state.allocation?.lines.map((line) => line.allocatedCents) ?? []);
  const ground = withdrawn ? 'WITHDRAWN' : (advice?.ground ?? 'CEILING_EXHAUSTED');
  return {
    projectId: project.projectId,
    component: project.component,
    requestedCents: project.requestedCents,
    awardedCents,
    ...(given?.byYear && { byYear: withdrawn ? [] : given.byYear }),
    ...(awardedCents === 0 ? { ground } : {}),
    ...dutiesOf(state, project, { projectCents: awardedCents, applicationCents }, terms),
  };
}

/**
 * The whole application is rejected, because a person proposed so, because nothing was allocated, or because the ceiling
 * was exhausted before its turn, where nothing was reserved for it.
 * Codes: WRONG_STATE, WRONG_ROLE, OWN_WORK, AMOUNT_ALLOCATED, HEARING_REQUIRED.
 */
export function rejectApplication(
  state: ApplicationState,
  command: { readonly ground: RefusalGround; readonly restsOnOtherFacts?: boolean },
  context: RuleContext,
): ApplicationFact[] {
  insistRole(context.actor, 'APPROVER', 'JENV');
  insistPhase(state, ['DECISION'], 'Rejecting');
  insistFourEyes(state, context.actor);
  const allocated = sumCents(state.allocation?.lines.map((line) => line.allocatedCents) ?? []);
  // Money that is taken award by award may be gone before the last file is decided.
  const reservedNothing = context.terms.reservation === 'AT_AWARD' || state.allocation?.reservedCents === 0;
  const exhausted = reservedNothing && command.ground === 'CEILING_EXHAUSTED';
  insist(
    state.proposedRefusal !== undefined || allocated === 0 || exhausted,
    'AMOUNT_ALLOCATED',
    'An amount was allocated to this application; it cannot be rejected as a whole.',
  );
  const { applicationId, projects } = receivedOf(state);
  const onOtherFacts = command.restsOnOtherFacts
    ? projects.map(({ projectId }) => projectId)
    : refusedOnOtherFacts(state);
  insistHeardOnRefusal(state, onOtherFacts, context.at);
  const rejection = { caseReference: caseReference(applicationId), ground: command.ground };
  return withNotification(state, [{ type: 'applicationRejected', data: rejection }], context);
}
