import type { ApplicationState, NotificationState, ToldTerms } from '../application-state.js';
import type { RecalculatedEnd } from '../recalculation-facts.js';
import type { ApplicationSteps } from './step.js';

/** What an application becomes when its ends were reckoned again (R19). */
export const recalculationSteps = {
  deadlinesRecalculated: (state, { ends }) => ends.reduce(moved, state),
} satisfies Partial<ApplicationSteps>;

function moved(state: ApplicationState, end: RecalculatedEnd): ApplicationState {
  const { dueOn } = end;
  if (end.deadline === 'DECISION') return { ...state, decisionDueOn: dueOn };
  if (end.deadline === 'CHANGE_REQUEST')
    return {
      ...state,
      changeRequests: state.changeRequests.map((request) =>
        request.requestId === end.requestId ? { ...request, decisionDueOn: dueOn } : request,
      ),
    };
  const terms: ToldTerms = end.deadline === 'OBJECTION' ? { objectionEndsOn: dueOn } : { paymentDueOn: dueOn };
  const isIt = (one: NotificationState) => one.decision === end.decision && one.caseReference === end.caseReference;
  return {
    ...state,
    notifications: state.notifications.map((one) => (isIt(one) ? { ...one, ...terms } : one)),
    ...(end.decision === 'AWARD' && state.award && { award: { ...state.award, ...terms } }),
    ...(end.decision === 'SETTLEMENT' && state.settlement && { settlement: { ...state.settlement, ...terms } }),
  };
}
