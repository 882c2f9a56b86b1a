import { localDateOf } from '../calendar/amsterdam-time.js';
import type { Instant, LocalDate } from '../vocabulary.js';
import { reasonsAdopted, reasonsEdited } from '../reasons/reasons-draft.js';
import type { ContestedDecision } from './contested-decision.js';
import { isJudged, judgementStands } from './judgement-stands.js';
import type { ObjectionFact, ReceivedObjection } from './objection-facts.js';
import type { CureState, ObjectionPhase, ObjectionState, ObjectionSteps } from './objection-state.js';

type DatesCorrected = Extract<ObjectionFact, { type: 'objectionDatesCorrected' }>['data'];

/** What an objection becomes by each of its facts. */
export const OBJECTION_STEPS: ObjectionSteps = {
  objectionReceived: (_, data) => ({
    phase: phaseAfterReceipt(data),
    objection: data,
    lacks: data.lacks,
    ...about(data.against, []),
    ...dueOn(data.decisionDueOn),
  }),
  objectionHandlingOpened: (state, { taskId }) => ({ handlingTaskId: taskId, handlings: (state.handlings ?? 0) + 1 }),
  timelinessJudged: (state, data, { actorId }) => ({
    // Where it had been heard before its dates were corrected, it goes on from there.
    phase: state.hearingWaived || state.report ? 'READY' : 'PREPARATION',
    takenIntoAccount: data.takenIntoAccount,
    ...about(data.against, state.firstDeciders),
    ...dueOn(data.decisionDueOn),
    preparedBy: withPreparer(state, actorId),
  }),
  objectionDatesCorrected: datesCorrected,
  objectionCureRequested: (state, data, { at, actorId }) => ({
    phase: 'CURE',
    lacks: data.lacks,
    cures: [
      ...state.cures,
      { requestedOn: localDateOf(at), dueOn: data.dueOn, dueAt: data.dueAt, status: 'OPEN' as const },
    ],
    ...dueOn(data.decisionDueOn),
    preparedBy: withPreparer(state, actorId),
  }),
  objectionCureReceived: (state, data, { at }) => {
    const lacks = state.lacks.filter((lack) => !data.supplied.includes(lack));
    return lacks.length > 0 ? { lacks } : { lacks, cures: cured(state, at) };
  },
  objectionCureEnded: (state, data) => ({
    phase: 'PREPARATION',
    cures: lapsed(state),
    ...dueOn(data.decisionDueOn),
  }),
  committeeAppointed: (state, data, { actorId }) => ({
    withCommittee: true,
    ...dueOn(data.decisionDueOn),
    preparedBy: withPreparer(state, actorId),
  }),
  hearingPlanned: (state, { on, time, form }, { actorId }) => ({
    hearing: { on, time, form },
    preparedBy: withPreparer(state, actorId),
  }),
  hearingWaived: (state, data, { actorId }) => ({
    phase: 'READY',
    hearingWaived: data.ground,
    preparedBy: withPreparer(state, actorId),
  }),
  hearingReportReceived: (state, { heard, advice }, { actorId }) => ({
    phase: state.phase === 'PREPARATION' ? ('READY' as const) : state.phase,
    report: { heard, ...(advice && { advice }) },
    preparedBy: withPreparer(state, actorId),
  }),
  // The handling is done when a decision is asked: only the latest work is open.
  objectionDecisionAsked: (state, { taskId }) => ({
    decisionTaskId: taskId,
    handlingTaskId: undefined,
    decisionsAsked: (state.decisionsAsked ?? 0) + 1,
  }),
  objectionAdjourned: (_, data, { at }) => ({ adjournedOn: localDateOf(at), ...dueOn(data.decisionDueOn) }),
  furtherDelayAgreed: (state, data, { at }) => ({
    furtherDelays: [...state.furtherDelays, { notifiedOn: localDateOf(at), date: data.decisionDueOn }],
    ...dueOn(data.decisionDueOn),
  }),
  amendmentCovered: (state, data, { actorId }) => ({
    ...(data.interest ? about(data.against, state.firstDeciders) : {}),
    amendmentJudgedUntil: data.against.decidedAt,
    ...dueOn(data.decisionDueOn),
    preparedBy: withPreparer(state, actorId),
  }),
  objectionWithdrawalReceived: (state) => (state.decision ? {} : { withdrawn: true }),
  objectionDecided: (_, data, { at, actorId }) => ({
    phase: 'DECIDED',
    decision: { ...data, decidedAt: at, decidedBy: actorId },
  }),
  objectionDecisionReturned: ({ decision }, { returnedOn }) =>
    decision === undefined ? {} : { decision: { ...decision, returnedOn } },
  objectionDecisionNotified: ({ decision }, { notifiedOn, appealEndsOn, settlement }) =>
    decision === undefined
      ? {}
      : {
          decision: { ...decision, notifiedOn, appealEndsOn, ...(settlement && { settlement }), returnedOn: undefined },
        },
  appealRegistered: (_, appeal) => ({ phase: 'DECIDED', appeal, appealDismissed: false, ending: undefined }),
  appealJudged: (state, { outcome, judgedOn, decideBy, decisionDueOn }) =>
    outcome === 'DISMISSED'
      ? { appealDismissed: true, ...(state.appeal && { appeal: { ...state.appeal, judgedOn } }) }
      : {
          phase: 'READY',
          ...{ decision: undefined, decisionTaskId: undefined, appeal: undefined, furtherDelays: [] },
          annulled: { on: judgedOn, ...(decideBy && { decideBy }), times: (state.annulled?.times ?? 0) + 1 },
          ...dueOn(decisionDueOn),
        },
  reasonsEdited: (state, data, { actorId }) => ({
    ...reasonsEdited(state, data),
    preparedBy: withPreparer(state, actorId),
  }),
  reasonsAdopted,
  objectionClosed: (_, data) => ({ phase: 'ENDED', ending: data.ending }),
};

function datesCorrected(state: ObjectionState, data: DatesCorrected, { actorId }: { readonly actorId: string }) {
  const { phase, receivedAt, after, before } = data;
  const { announcedOn, ...dates } = after;
  const stands = judgementStands(before, after);
  return {
    phase,
    objection: state.objection && { ...state.objection, ...dates, receivedAt },
    against: state.against && { ...state.against, announcedOn },
    ...dueOn(after.decisionDueOn),
    ...(!stands && { takenIntoAccount: undefined }),
    ...(!stands && state.hearingWaived === 'MANIFESTLY_INADMISSIBLE' && { hearingWaived: undefined }),
    ...(phase !== 'READY' && { decisionTaskId: undefined }),
    ...(phase === 'JUDGEMENT' && { cures: lapsed(state) }),
    preparedBy: withPreparer(state, actorId),
  };
}

function lapsed({ cures }: ObjectionState): readonly CureState[] {
  return cures.map((cure) => (cure.status === 'OPEN' ? { ...cure, status: 'LAPSED' as const } : cure));
}

function phaseAfterReceipt(received: ReceivedObjection): ObjectionPhase {
  return isJudged(received.timeliness) ? 'JUDGEMENT' : 'PREPARATION';
}

function about(against: ContestedDecision | null, earlier: readonly string[]): Partial<ObjectionState> {
  if (against === null) return { against };
  const { decidedBy, decidedFor } = against;
  return { against, firstDeciders: [...new Set([...earlier, decidedBy, ...(decidedFor ? [decidedFor] : [])])] };
}

function dueOn(decisionDueOn: LocalDate | null): Partial<ObjectionState> {
  return decisionDueOn === null ? {} : { decisionDueOn };
}

function cured({ cures }: ObjectionState, at: Instant): readonly CureState[] {
  const curedOn = localDateOf(at);
  return cures.map((cure) => (cure.status === 'OPEN' ? { ...cure, status: 'CURED' as const, curedOn } : cure));
}

function withPreparer({ preparedBy }: ObjectionState, actorId: string): readonly string[] {
  return preparedBy.includes(actorId) ? preparedBy : [...preparedBy, actorId];
}
