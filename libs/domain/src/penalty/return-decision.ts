import type { ReturnCause } from '../application/decision-facts.js';
import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { objectionDeadline } from '../deadlines/objection-term.js';
import { paymentDeadline } from '../deadlines/payment.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { PenaltyFact } from './penalty-facts.js';
import { isToBePaid, type PenaltyState } from './penalty-state.js';

/**
 * An administrator registers that the letter of the decision on a penalty came back, or never left: the terms to object and
 * to pay did not begin (Awb 3:41(1), 6:8(1), 4:87(1)). Only while there is something to pay: a notice of which nothing is
 * owed is closed by its decision. Codes: WRONG_ROLE, WRONG_STATE, NOT_NOTIFIED, DATE_IN_FUTURE, RETURN_BEFORE_NOTIFICATION.
 */
export function registerReturnedPenaltyDecision(
  state: PenaltyState,
  { returnedOn, cause }: { readonly returnedOn: LocalDate; readonly cause: ReturnCause },
  context: RuleContext,
): PenaltyFact[] {
  insistRole(context.actor, 'ADMINISTRATOR', 'JENV');
  const fixed = fixedIn(state);
  insist(
    fixed.returnedOn === undefined,
    'NOT_NOTIFIED',
    'This decision is not on its way to anybody, so its letter cannot come back.',
  );
  const notifiedOn = fixed.notifiedOn ?? fixed.fixedOn;
  insistPast(returnedOn, 'What came back came back today or before.', 'returnedOn', context);
  insist(
    compareDates(returnedOn, notifiedOn) >= 0,
    'RETURN_BEFORE_NOTIFICATION',
    `The letter was sent on ${notifiedOn}; it cannot have come back before.`,
    'returnedOn',
  );
  return [{ type: 'penaltyDecisionReturned', data: { notifiedOn, returnedOn, cause } }];
}

/**
 * An administrator sends a decision on a penalty that came back anew, or registers when that was done: from that day one can
 * object (Awb 6:8(1)), and six weeks later it is paid (4:87(1)). Codes: WRONG_ROLE, WRONG_STATE, ALREADY_NOTIFIED,
 * DATE_IN_FUTURE, NOTIFICATION_BEFORE_DECISION.
 */
export function notifyPenaltyDecision(
  state: PenaltyState,
  { notifiedOn }: { readonly notifiedOn?: LocalDate },
  context: RuleContext,
): PenaltyFact[] {
  insistRole(context.actor, 'ADMINISTRATOR', 'JENV');
  const { amountCents, exclusion, fixedOn, returnedOn, notifiedOn: before } = fixedIn(state);
  const renews = before ?? fixedOn;
  insist(
    returnedOn !== undefined,
    'ALREADY_NOTIFIED',
    `This decision was notified on ${renews}; only a letter that came back is sent again.`,
  );
  const on = notifiedOn ?? localDateOf(context.at);
  insistPast(on, 'What was sent was sent today or before.', 'notifiedOn', context);
  insist(
    compareDates(on, renews) >= 0,
    'NOTIFICATION_BEFORE_DECISION',
    `A decision of ${fixedOn} cannot be notified before it was taken, nor before the letter that came back.`,
    'notifiedOn',
  );
  const { days = 0, parts = [] } = state.stopped ?? {};
  const { holidays } = context.terms;
  const data = {
    ...{ amountCents, days, parts, exclusion },
    paymentDueOn: paymentDeadline(on, holidays).deadline.end,
    objectionEndsOn: objectionDeadline(on, holidays).end,
    ...{ notifiedOn: on, renews },
  };
  return [{ type: 'penaltyDecisionNotified', data }];
}

function fixedIn(state: PenaltyState): NonNullable<PenaltyState['fixed']> {
  insist(isToBePaid(state), 'WRONG_STATE', 'There is no decision on a penalty that is still to be paid.');
  return state.fixed!;
}

function insistPast(day: LocalDate, message: string, field: string, { at }: RuleContext): void {
  insist(compareDates(day, localDateOf(at)) <= 0, 'DATE_IN_FUTURE', message, field);
}
