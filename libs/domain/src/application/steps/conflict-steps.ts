import { withReopened } from '../conflict-of-interest.js';
import type { ApplicationSteps } from './step.js';

/** What an application becomes when somebody may not work on it. */
export const conflictSteps = {
  conflictRegistered: ({ conflicts = [], assessments, work, divergence }, { personId, cause, reopened }, { by }) => ({
    conflicts: [...conflicts, { personId, cause, registeredBy: by }],
    work: withReopened(work, reopened),
    ...(divergence && reopened.length > 0 ? { divergence: { ...divergence, status: 'DROPPED' as const } } : {}),
    assessments: Object.fromEntries(
      Object.entries(assessments).filter(([ministry]) => reopened.every((anew) => anew.ministry !== ministry)),
    ),
  }),
  conflictLifted: ({ conflicts = [] }, { personId }) => ({
    conflicts: conflicts.filter((conflict) => conflict.personId !== personId),
  }),
} satisfies Partial<ApplicationSteps>;
