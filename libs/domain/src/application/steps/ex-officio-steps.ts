import { type ApplicationSteps, withPreparer } from './step.js';

/** What an application becomes when its accountability is asked again, or does not come. */
export const exOfficioSteps = {
  accountabilityOverdue: (_, { dueOn }) => ({ overdueOn: dueOn }),
  accountabilityAskedAgain: (state, { dueOn }) => ({
    accountabilityDueOn: dueOn,
    askedAgainAfter: state.accountability?.receivedAt,
  }),
  exOfficioOpened: (state, data, { actorId }) => ({ exOfficio: data, preparedBy: withPreparer(state, actorId) }),
} satisfies Partial<ApplicationSteps>;
