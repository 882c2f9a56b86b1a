import type { ApplicationSteps } from './step.js';

/** What an application becomes when its municipality cannot account in time, or not plausibly. */
export const accountabilityExtensionSteps = {
  accountabilityExtensionAsked: (_, asked) => ({ accountabilityExtension: asked }),
  accountabilityExtensionAnswered: ({ accountabilityExtension }, answer) => ({
    accountabilityDueOn: answer.dueOn,
    accountabilityExtension: accountabilityExtension && { ...accountabilityExtension, answer },
  }),
  paymentsSuspended: (_, suspended) => ({ paymentSuspension: suspended }),
  paymentsResumed: ({ paymentSuspension }, { resumedOn }) => ({
    paymentSuspension: paymentSuspension && { ...paymentSuspension, resumedOn },
  }),
  accountabilityDoubted: (_, doubt) => ({ accountabilityDoubt: doubt }),
  accountabilityExplained: () => ({ accountabilityDoubt: undefined }),
} satisfies Partial<ApplicationSteps>;
