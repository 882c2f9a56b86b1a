import { type ApplicationSteps, withPreparer } from './step.js';

/** What an application becomes while its municipality is heard on a lower settlement. */
export const hearingSteps = {
  settlementIntended: (state, data, { actorId }) => ({
    hearing: { ...data, status: 'OPEN' as const },
    preparedBy: withPreparer(state, actorId),
  }),
  viewsReceived: (state) => ({ hearing: state.hearing && { ...state.hearing, status: 'RECEIVED' as const } }),
  viewsLapsed: (state) => ({ hearing: state.hearing && { ...state.hearing, status: 'LAPSED' as const } }),
} satisfies Partial<ApplicationSteps>;
