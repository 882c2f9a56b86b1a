import { type ApplicationSteps, withPreparer } from './step.js';

/** What an application becomes while its applicant is heard on a refusal. */
export const refusalHearingSteps = {
  refusalIntended: (state, data, { actorId }) => ({
    refusalHearing: { ...data, status: 'OPEN' as const },
    preparedBy: withPreparer(state, actorId),
  }),
  viewsRecorded: ({ refusalHearing }, { how }) => ({
    refusalHearing: refusalHearing && {
      ...refusalHearing,
      status: how === 'WAIVED' ? ('WAIVED' as const) : ('RECEIVED' as const),
    },
  }),
} satisfies Partial<ApplicationSteps>;
