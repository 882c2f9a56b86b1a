import type { ApplicationSteps } from './step.js';

/** What an application becomes when it is decided. */
export const decisionSteps = {
  allocated: (_, data) => ({ phase: 'DECISION', allocation: { allocationId: data.allocationId, lines: data.lines } }),
  awardDecided: (_, data, { at }) => ({ phase: 'AWARDED', award: { ...data, decidedAt: at } }),
  applicationRejected: () => ({ phase: 'CLOSED', outcome: 'REJECTED' }),
} satisfies Partial<ApplicationSteps>;
