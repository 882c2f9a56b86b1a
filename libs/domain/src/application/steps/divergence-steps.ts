import { type ApplicationSteps, withPreparer } from './step.js';

/** What an application becomes when the ministries differ, or one of them speaks late. */
export const divergenceSteps = {
  divergenceFound: ({ divergence }, data) => ({
    divergence: { ...data, status: 'OPEN' as const, nth: (divergence?.nth ?? 0) + 1 },
  }),
  consultationHeld: ({ consultations = [] }, data) => ({ consultations: [...consultations, data] }),
  divergenceDecided: ({ divergence }, { decisions }) => ({
    divergence: divergence && { ...divergence, status: 'DECIDED' as const, decisions },
  }),
  lateOpinionReceived: (state, { ministry, assessments, receivedAt }, { actorId }) => ({
    lateOpinions: { ...state.lateOpinions, [ministry]: { assessments, receivedAt } },
    preparedBy: withPreparer(state, actorId),
  }),
} satisfies Partial<ApplicationSteps>;
