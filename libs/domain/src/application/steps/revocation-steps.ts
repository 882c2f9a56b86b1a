import { type ApplicationSteps, withPreparer } from './step.js';

/** What an application becomes while its municipality is heard on a revocation. */
export const revocationSteps = {
  revocationIntended: (state, data, { actorId }) => ({
    revocation: { ...data, status: 'OPEN' as const },
    preparedBy: withPreparer(state, actorId),
  }),
} satisfies Partial<ApplicationSteps>;
