import { withDecision } from './notification-steps.js';
import type { ApplicationSteps } from './step.js';

/** What an application becomes when it is decided. */
export const decisionSteps = {
  allocated: (_, { allocationId, lines, reservedCents }) => ({
    phase: 'DECISION',
    allocation: { allocationId, lines, ...(reservedCents === undefined ? {} : { reservedCents }) },
  }),
  awardDecided: (state, data, { at, actorId, by: [, absent] }) => ({
    phase: 'AWARDED',
    awardDecidedBy: actorId,
    ...(absent === undefined ? {} : { awardDecidedFor: absent }),
    award: { ...data, decidedAt: at },
    notifications: withDecision(state, 'AWARD', data, { at, pays: true }),
  }),
  applicationRejected: (state, data, { at }) => ({
    phase: 'CLOSED',
    outcome: 'REJECTED',
    notifications: withDecision(state, 'REJECTION', data, { at, pays: false }),
  }),
} satisfies Partial<ApplicationSteps>;
