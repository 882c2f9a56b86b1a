import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import type { ReturnCause } from '../application/decision-facts.js';
import { deadlineFrom } from '../deadlines/compute-deadline.js';
import { TERMS } from '../deadlines/terms.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import { withPayBackTerm } from './decide-objection.js';
import type { ObjectionDecision, ObjectionFact } from './objection-facts.js';
import { insistObjectionPhase } from './objection-phase.js';
import type { ObjectionState } from './objection-state.js';

type Taken = NonNullable<ObjectionState['decision']>;

/** The day from which the terms of the decision count: that on which it was taken, or was sent anew. */
export function objectionNotifiedOn({ notifiedOn, decidedAt }: Pick<Taken, 'notifiedOn' | 'decidedAt'>): LocalDate {
  return notifiedOn ?? localDateOf(decidedAt);
}

/**
 * An administrator registers that the letter of the decision came back, or never left: the term to go to court did not
 * begin (Awb 3:41(1), 6:8(1)). Codes: WRONG_ROLE, WRONG_STATE, NOT_NOTIFIED, DATE_IN_FUTURE, RETURN_BEFORE_NOTIFICATION.
 */
export function registerReturnedObjectionDecision(
  state: ObjectionState,
  { returnedOn, cause }: { readonly returnedOn: LocalDate; readonly cause: ReturnCause },
  context: RuleContext,
): ObjectionFact[] {
  insistRole(context.actor, 'ADMINISTRATOR', 'JENV');
  const decision = decisionIn(state, 'Registering that its letter came back');
  insist(
    decision.returnedOn === undefined,
    'NOT_NOTIFIED',
    'This decision is not on its way to anybody, so its letter cannot come back.',
  );
  const notifiedOn = objectionNotifiedOn(decision);
  insistPast(returnedOn, 'What came back came back today or before.', 'returnedOn', context);
  insist(
    compareDates(returnedOn, notifiedOn) >= 0,
    'RETURN_BEFORE_NOTIFICATION',
    `The letter was sent on ${notifiedOn}; it cannot have come back before.`,
    'returnedOn',
  );
  const { caseReference } = decision;
  return [{ type: 'objectionDecisionReturned', data: { caseReference, notifiedOn, returnedOn, cause } }];
}

/**
 * An administrator sends a decision that came back anew, or registers when that was done: from that day one can go to court
 * (Awb 6:8(1)), and what is paid back is due (4:87(1)). Codes: WRONG_ROLE, WRONG_STATE, ALREADY_NOTIFIED, DATE_IN_FUTURE,
 * NOTIFICATION_BEFORE_DECISION.
 */
export function notifyObjectionDecision(
  state: ObjectionState,
  { notifiedOn = undefined }: { readonly notifiedOn?: LocalDate },
  context: RuleContext,
): ObjectionFact[] {
  insistRole(context.actor, 'ADMINISTRATOR', 'JENV');
  const decision = decisionIn(state, 'Sending it anew');
  const renews = objectionNotifiedOn(decision);
  insist(
    decision.returnedOn !== undefined,
    'ALREADY_NOTIFIED',
    `This decision was notified on ${renews}; only a letter that came back is sent again.`,
  );
  const on = notifiedOn ?? localDateOf(context.at);
  insistPast(on, 'What was sent was sent today or before.', 'notifiedOn', context);
  insist(
    compareDates(on, renews) >= 0,
    'NOTIFICATION_BEFORE_DECISION',
    `A decision of ${localDateOf(decision.decidedAt)} cannot be notified before it was taken, nor before the letter that came back.`,
    'notifiedOn',
  );
  const { holidays } = context.terms;
  const data = {
    ...contentOf(decision),
    ...(decision.settlement && { settlement: withPayBackTerm(decision.settlement, on, holidays) }),
    appealEndsOn: deadlineFrom(on, TERMS.APPEAL, holidays).end,
    ...{ notifiedOn: on, renews },
  };
  return [{ type: 'objectionDecisionNotified', data }];
}

/** What the letter says, whenever it leaves. */
function contentOf(decision: Taken): Omit<ObjectionDecision, 'appealEndsOn'> {
  const { caseReference, outcome, ground, amendment, settlement, raisedCents, raisedByYear } = decision;
  return {
    ...{ caseReference, outcome, raisedCents },
    ...(ground && { ground }),
    ...(amendment && { amendment }),
    ...(settlement && { settlement }),
    ...(raisedByYear && { raisedByYear }),
  };
}

function decisionIn(state: ObjectionState, act: string): Taken {
  insistObjectionPhase(state, ['DECIDED'], act);
  return state.decision!;
}

function insistPast(day: LocalDate, message: string, field: string, { at }: RuleContext): void {
  insist(compareDates(day, localDateOf(at)) <= 0, 'DATE_IN_FUTURE', message, field);
}
