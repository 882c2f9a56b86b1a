import type { NotificationState } from '../application-state.js';
import { withDecision } from './notification-steps.js';
import type { ApplicationSteps } from './step.js';

/** What an application becomes between its award and its end. */
export const aftercareSteps = {
  // What comes after a doubt corrects it.
  accountabilityReceived: (_, data) => ({ accountability: data, accountabilityDoubt: undefined }),
  executionStarted: (_, data) => ({
    monitoringId: data.monitoringId,
    ...(data.yearlyMonitorings && { yearlyMonitorings: data.yearlyMonitorings }),
    evaluations: data.evaluations,
    accountabilityDueOn: data.accountabilityDueOn,
  }),
  accountabilityReminded: () => ({}),
  settlementOpened: () => ({ phase: 'SETTLEMENT' }),
  settlementDecided: (state, data, { at }) => ({
    settlement: data,
    notifications: withDecision(state, 'SETTLEMENT', data, { at, pays: data.toRepayCents > 0 }),
  }),
  fileClosed: (state, { outcome, annulledCents }) => ({
    phase: 'CLOSED',
    outcome,
    ...(annulledCents === undefined ? {} : { award: undefined, notifications: state.notifications.filter(isTold) }),
  }),
} satisfies Partial<ApplicationSteps>;

const isTold = ({ status }: NotificationState): boolean => status !== 'WAITING';
