import { type ApplicationSteps, withPreparer } from './step.js';

/** What an application becomes before its award is revoked or corrected. */
export const revocationSteps = {
  revocationIntended: (state, data, { actorId }) => ({
    revocation: { ...data, status: 'OPEN' as const },
    preparedBy: withPreparer(state, actorId),
  }),
  correctionProposed: (state, correction, { actorId }) => ({ correction, preparedBy: withPreparer(state, actorId) }),
} satisfies Partial<ApplicationSteps>;
