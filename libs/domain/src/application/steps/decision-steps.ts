import type { ApplicationSteps } from './step.js';

/** What an application becomes when it is decided. */
export const decisionSteps = {
  allocated: (_, { allocationId, lines, reservedCents }) => ({
    phase: 'DECISION',
    allocation: { allocationId, lines, ...(reservedCents === undefined ? {} : { reservedCents }) },
  }),
  awardDecided: (_, data, { at }) => ({ phase: 'AWARDED', award: { ...data, decidedAt: at } }),
  applicationRejected: () => ({ phase: 'CLOSED', outcome: 'REJECTED' }),
} satisfies Partial<ApplicationSteps>;
