import type { ApplicationPhase } from '../vocabulary.js';
import type { ApplicationState, NotificationState } from './application-state.js';

/** The first decision that nobody was told of yet, if there is one. */
export function waitingNotification(state: ApplicationState): NotificationState | undefined {
  return state.notifications.find(({ status }) => status === 'WAITING');
}

/** Where a file stands to the eyes of its applicant: a decision that was not notified does not exist yet (Awb 3:40). */
export function phaseToldToApplicant(state: ApplicationState): ApplicationPhase {
  const waiting = waitingNotification(state);
  if (waiting === undefined || waiting.decision === 'AMENDMENT') return state.phase;
  return waiting.decision === 'SETTLEMENT' ? 'SETTLEMENT' : 'DECISION';
}

/** The file as its applicant may see it: without a decision that was not notified yet (Awb 3:40). */
export function asApplicantKnows(state: ApplicationState): ApplicationState {
  const waiting = waitingNotification(state);
  if (waiting === undefined || waiting.decision === 'AMENDMENT') return state;
  const unknown = waiting.decision === 'SETTLEMENT' ? { settlement: undefined } : { award: undefined };
  return {
    ...state,
    ...unknown,
    phase: phaseToldToApplicant(state),
    outcome: undefined,
    notifications: state.notifications.filter(({ status }) => status !== 'WAITING'),
  };
}
