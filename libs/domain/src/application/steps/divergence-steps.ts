import { type ApplicationSteps, withPreparer } from './step.js';

/** What an application becomes when the ministries differ, or one of them speaks late. */
export const divergenceSteps = {
  divergenceFound: ({ divergence, consultations = [] }, data) => ({
    divergence: {
      ...{ ...data, status: 'OPEN' as const, nth: (divergence?.nth ?? 0) + 1 },
      ...(divergence === undefined ? {} : { spokenBefore: consultations.length }),
    },
  }),
  consultationHeld: ({ consultations = [] }, data) => ({ consultations: [...consultations, data] }),
  divergenceDecided: (state, { decisions }, { actorId }) => ({
    divergence: state.divergence && { ...state.divergence, status: 'DECIDED' as const, decisions },
    preparedBy: withPreparer(state, actorId),
  }),
  divergenceDropped: ({ divergence }) => ({ divergence: divergence && { ...divergence, status: 'DROPPED' as const } }),
  lateOpinionReceived: (state, { ministry, assessments, receivedAt }, { actorId }) => ({
    lateOpinions: { ...state.lateOpinions, [ministry]: { assessments, receivedAt } },
    preparedBy: withPreparer(state, actorId),
  }),
} satisfies Partial<ApplicationSteps>;
