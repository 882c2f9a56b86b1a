import type { ApplicationSteps } from './step.js';

/** What an application becomes when its municipality cannot account in time. */
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
} satisfies Partial<ApplicationSteps>;
