import type { ApplicationSteps } from './step.js';

/** What an application becomes between its award and its end. */
export const aftercareSteps = {
  accountabilityReceived: (_, data) => ({ accountability: data }),
  executionStarted: (_, data) => ({
    monitoringId: data.monitoringId,
    evaluations: data.evaluations,
    accountabilityDueOn: data.accountabilityDueOn,
  }),
  accountabilityReminded: () => ({}),
  accountabilityOverdue: () => ({}),
  settlementOpened: () => ({ phase: 'SETTLEMENT' }),
  settlementDecided: (_, data) => ({ settlement: data }),
  fileClosed: (_, data) => ({ phase: 'CLOSED', outcome: data.outcome }),
} satisfies Partial<ApplicationSteps>;
