import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import type { NotifiedDecision, ReturnCause } from './decision-facts.js';
import { latestOf } from './notify-decision.js';

/**
 * The letter came back, or never left: the decision was not announced as the law asks, so its terms did not start
 * (Awb 3:41(1), 6:8(1)). Codes: WRONG_ROLE, NOTIFICATION_BEFORE_DECISION, NOT_NOTIFIED, DATE_IN_FUTURE,
 * RETURN_BEFORE_NOTIFICATION.
 */
export function registerReturnedNotification(
  state: ApplicationState,
  command: { readonly decision?: NotifiedDecision; readonly returnedOn: LocalDate; readonly cause: ReturnCause },
  context: RuleContext,
): ApplicationFact[] {
  insistRole(context.actor, 'ADMINISTRATOR', 'JENV');
  const { decision, caseReference, status, notifiedOn } = latestOf(state, command.decision);
  insist(
    status === 'NOTIFIED' && notifiedOn !== undefined,
    'NOT_NOTIFIED',
    'This decision is not on its way to anybody, so its letter cannot come back.',
  );
  const { returnedOn, cause } = command;
  insist(
    compareDates(returnedOn, localDateOf(context.at)) <= 0,
    'DATE_IN_FUTURE',
    'What came back came back today or before.',
    'returnedOn',
  );
  insist(
    compareDates(returnedOn, notifiedOn) >= 0,
    'RETURN_BEFORE_NOTIFICATION',
    `The letter was sent on ${notifiedOn}; it cannot have come back before.`,
    'returnedOn',
  );
  return [{ type: 'notificationReturned', data: { decision, caseReference, notifiedOn, returnedOn, cause } }];
}
