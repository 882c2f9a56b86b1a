import { withReopened } from '../conflict-of-interest.js';
import type { ApplicationSteps } from './step.js';

/** What an application becomes when somebody may not work on it. */
export const conflictSteps = {
  conflictRegistered: ({ conflicts = [], assessments, work, divergence }, { personId, cause, reopened }) => ({
    conflicts: [...conflicts, { personId, cause }],
    work: withReopened(work, reopened),
    ...(divergence && reopened.length > 0 ? { divergence: { ...divergence, status: 'DROPPED' as const } } : {}),
    assessments: Object.fromEntries(
      Object.entries(assessments).filter(([ministry]) => reopened.every((anew) => anew.ministry !== ministry)),
    ),
  }),
} satisfies Partial<ApplicationSteps>;
