import { type ApplicationSteps, withPreparer } from './step.js';

/** What an application becomes while its municipality is heard on a lower settlement. */
export const hearingSteps = {
  settlementIntended: (state, data, { actorId }) => ({
    hearing: { ...data, status: 'OPEN' as const },
    preparedBy: withPreparer(state, actorId),
  }),
  // Views are on what was told last: a lower settlement, or before that a revocation.
  viewsReceived: ({ hearing, revocation }) =>
    hearing === undefined
      ? { revocation: revocation && { ...revocation, status: 'RECEIVED' as const } }
      : { hearing: { ...hearing, status: 'RECEIVED' as const } },
  viewsLapsed: (state) => ({ hearing: state.hearing && { ...state.hearing, status: 'LAPSED' as const } }),
} satisfies Partial<ApplicationSteps>;
