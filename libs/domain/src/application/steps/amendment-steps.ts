import type { AwardLine } from '../application-facts.js';
import type { ApplicationState } from '../application-state.js';
import { orderedInAdvance } from '../paid-in-advance.js';
import { withDecision } from './notification-steps.js';
import type { ApplicationSteps } from './step.js';

/** What an application becomes when its award becomes another. */
export const amendmentSteps = {
  awardAmended: (state, { lines, ...amendment }, { at }) => ({
    award: state.award && { ...state.award, lines, totalCents: amendment.totalCents },
    amendments: [...state.amendments, { ...amendment, amendedAt: at }],
    evaluations: withNewDuties(state, lines),
    // After an objection the decision on that has told it; no new term to object begins (Awb 7:1, 8:1).
    ...(amendment.cause !== 'OBJECTION' && {
      notifications: withDecision(state, 'AMENDMENT', amendment, {
        at,
        pays: amendment.totalCents > orderedInAdvance(state),
      }),
    }),
    correction: undefined,
    ...(amendment.cause === 'REVOCATION' ? { revocation: undefined } : {}),
  }),
  amendmentFailed: () => ({}),
} satisfies Partial<ApplicationSteps>;

/** Duties to evaluate that exist already stay; before the execution has begun there are none yet. */
function withNewDuties(state: ApplicationState, lines: readonly AwardLine[]): ApplicationState['evaluations'] {
  if (state.monitoringId === undefined) return state.evaluations;
  return [...state.evaluations, ...newDuties(state, lines)];
}

/** The evaluations that these lines ask for and that were not asked before. */
export function newDuties(state: ApplicationState, lines: readonly AwardLine[]): ApplicationState['evaluations'] {
  const known = state.evaluations.map(({ projectId }) => projectId);
  return lines
    .filter((line) => line.evaluationDuty && !known.includes(line.projectId))
    .map(({ projectId }) => ({ projectId, evaluationId: `${state.application?.applicationId}/${projectId}` }));
}
