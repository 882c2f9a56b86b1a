import { reasonsAdopted, reasonsEdited } from '../../reasons/reasons-draft.js';
import { type ApplicationSteps, withPreparer } from './step.js';

/** What an application becomes while the reasons of a decision on it are written. */
export const reasonsSteps = {
  reasonsEdited: (state, data, { actorId }) => ({
    ...reasonsEdited(state, data),
    preparedBy: withPreparer(state, actorId),
  }),
  reasonsAdopted,
} satisfies Partial<ApplicationSteps>;
