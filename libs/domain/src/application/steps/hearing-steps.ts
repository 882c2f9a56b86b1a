import { answered } from './refusal-hearing-steps.js';
import { type ApplicationSteps, withPreparer } from './step.js';

/** What an application becomes while its municipality is heard on a lower settlement. */
export const hearingSteps = {
  settlementIntended: (state, data, { actorId }) => ({
    hearing: { ...data, status: 'OPEN' as const },
    preparedBy: withPreparer(state, actorId),
  }),
  // Views are on what was told last: a lower settlement, or before that a revocation, or before that a refusal.
  viewsReceived: ({ hearing, revocation, refusalHearings }, _, { at }) => {
    const status = 'RECEIVED' as const;
    if (hearing !== undefined) return { hearing: { ...hearing, status } };
    if (revocation !== undefined) return { revocation: { ...revocation, status } };
    return refusalHearings === undefined ? {} : { refusalHearings: answered(refusalHearings, status, at) };
  },
  viewsLapsed: (state) => ({ hearing: state.hearing && { ...state.hearing, status: 'LAPSED' as const } }),
} satisfies Partial<ApplicationSteps>;
