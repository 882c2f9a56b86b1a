import type { SuspensionFact } from '@ronde/domain';
import { moveDecision } from './deadlines.js';
import type { Projections } from './projection.js';

/** What changes when the decision period stands still, or runs again. */
export const suspensionProjections: Projections<SuspensionFact['type']> = {
  decisionSuspended: (transaction, { decisionDueOn }, place) => moveDecision(transaction, place, decisionDueOn),
  suspensionEnded: (transaction, { decisionDueOn }, place) => moveDecision(transaction, place, decisionDueOn),
};
