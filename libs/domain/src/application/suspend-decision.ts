import { localDateOf } from '../calendar/amsterdam-time.js';
import { addDays, compareDates, insistPlannable } from '../calendar/local-date.js';
import { insist } from '../refusal.js';
import { insistRole, receivedOf, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState, SuspensionState } from './application-state.js';
import { decisionDueOn } from './application-terms.js';
import { decisionTermRuns } from './move-deadline.js';
import type { SuspensionGround } from './suspension-facts.js';

/** Since when the decision period stands still, why, and until when, where that is known. */
export interface SuspensionCommand {
  readonly ground: SuspensionGround;
  readonly firstDay: LocalDate;
  readonly lastDay?: LocalDate;
}

/**
 * The decision period stands still by Awb 4:15(2): over the days to which the applicant agreed in writing (a), or for as
 * long as the delay is the applicant's (b) or force majeure lasts (c). Days that stood still already count once. Codes:
 * WRONG_ROLE, NO_SUCH_DEADLINE, TOO_LATE_TO_SUSPEND, SUSPENSION_END_REQUIRED, SUSPENSION_INVALID, DATE_IN_FUTURE,
 * ALREADY_SUSPENDED, DATE_INVALID.
 */
export function suspendDecision(
  state: ApplicationState,
  { ground, firstDay, lastDay }: SuspensionCommand,
  context: RuleContext,
): ApplicationFact[] {
  insistRole(context.actor, 'ADMINISTRATOR', 'JENV');
  const previousDueOn = insistRunning(state);
  insistDays(state, { ground, firstDay, ...(lastDay && { lastDay }) }, context);
  const { suspensions = [] } = state;
  insist(
    !suspensions.some((one) => one.ground === ground && one.lastDay === undefined),
    'ALREADY_SUSPENDED',
    'The period stands still on this ground already; end that suspension first.',
    'ground',
  );
  const suspensionId = `s${suspensions.length + 1}`;
  const suspension = { suspensionId, ground, firstDay, ...(lastDay && { lastDay }) };
  const today = localDateOf(context.at);
  const dueOn = dueWith(state, [...suspensions, { ...suspension, toldOn: today }], context);
  return [{ type: 'decisionSuspended', data: { ...suspension, previousDueOn, decisionDueOn: dueOn } }];
}

/**
 * The decision period runs again from the day after `lastDay`, today when left out (Awb 4:15(4) asks to tell so). Codes:
 * WRONG_ROLE, NO_SUCH_DEADLINE, NO_SUCH_SUSPENSION, SUSPENSION_ENDED, DATE_IN_FUTURE, SUSPENSION_INVALID.
 */
export function endSuspension(
  state: ApplicationState,
  { suspensionId, lastDay = undefined }: { readonly suspensionId: string; readonly lastDay?: LocalDate },
  context: RuleContext,
): ApplicationFact[] {
  insistRole(context.actor, 'ADMINISTRATOR', 'JENV');
  const previousDueOn = insistRunning(state);
  const { suspensions = [] } = state;
  const ending = suspensions.find((one) => one.suspensionId === suspensionId);
  insist(ending !== undefined, 'NO_SUCH_SUSPENSION', `This file has no suspension ${suspensionId}.`, 'suspension');
  const today = localDateOf(context.at);
  const last = lastDay ?? today;
  insist(compareDates(last, today) <= 0, 'DATE_IN_FUTURE', 'What has ended, ended today or before.', 'lastDay');
  insist(
    ending.lastDay === undefined || compareDates(last, ending.lastDay) < 0,
    'SUSPENSION_ENDED',
    `This suspension ends on ${ending.lastDay} already.`,
    'lastDay',
  );
  insistOrder(ending.firstDay, last);
  const ended = suspensions.map((one) => (one === ending ? { ...one, lastDay: last, endToldOn: today } : one));
  const data = { suspensionId, ground: ending.ground, lastDay: last, previousDueOn };
  return [{ type: 'suspensionEnded', data: { ...data, decisionDueOn: dueWith(state, ended, context) } }];
}

/** Refuses with NO_SUCH_SUSPENSION when none can be ended. */
export function insistSuspended({ suspensions = [] }: ApplicationState, { at }: RuleContext): void {
  const today = localDateOf(at);
  const runs = suspensions.some(({ lastDay }) => lastDay === undefined || compareDates(today, lastDay) < 0);
  insist(runs, 'NO_SUCH_SUSPENSION', 'The decision period does not stand still by agreement, delay or force majeure.');
}

/** Refuses with NO_SUCH_DEADLINE or TOO_LATE_TO_SUSPEND when the decision period cannot stand still any more. */
export function insistSuspendable(state: ApplicationState, { at }: Pick<RuleContext, 'at'>): void {
  const open = (state.suspensions ?? []).some(({ lastDay }) => lastDay === undefined);
  const ended = compareDates(localDateOf(at), insistRunning(state)) > 0 && !open;
  insist(!ended, 'TOO_LATE_TO_SUSPEND', 'The decision period has ended; it can only stand still while it runs.');
}

function insistRunning(state: ApplicationState): LocalDate {
  const { decisionDueOn: dueOn } = state;
  const runs = dueOn !== undefined && decisionTermRuns(state);
  insist(runs, 'NO_SUCH_DEADLINE', 'The decision period of this file does not run.');
  return dueOn;
}

function insistDays(state: ApplicationState, { ground, firstDay, lastDay }: SuspensionCommand, context: RuleContext) {
  insistSuspendable(state, context);
  insistPlannable(firstDay, 'firstDay');
  if (lastDay) insistPlannable(lastDay, 'lastDay');
  const received = localDateOf(receivedOf(state).receivedAt);
  const begins = compareDates(firstDay, received) > 0 && compareDates(firstDay, addDays(state.decisionDueOn!, 1)) <= 0;
  insist(begins, 'SUSPENSION_INVALID', 'The first day must lie within the decision period.', 'firstDay');
  insistOrder(firstDay, lastDay ?? firstDay);
  const agreed = ground === 'AGREEMENT';
  insist(
    !agreed || lastDay !== undefined,
    'SUSPENSION_END_REQUIRED',
    'Say until when the applicant agreed.',
    'lastDay',
  );
  const latest = lastDay ?? firstDay;
  const known = agreed || compareDates(latest, localDateOf(context.at)) <= 0;
  insist(known, 'DATE_IN_FUTURE', 'Nobody can say now how long a delay or force majeure will last.', 'lastDay');
}

function insistOrder(firstDay: LocalDate, lastDay: LocalDate): void {
  const fits = compareDates(firstDay, lastDay) <= 0;
  insist(fits, 'SUSPENSION_INVALID', `A suspension from ${firstDay} cannot end before that day.`, 'lastDay');
}

function dueWith(state: ApplicationState, suspensions: readonly SuspensionState[], { terms, at }: RuleContext) {
  const course = { ...state, application: receivedOf(state), suspensions, seenOn: localDateOf(at) };
  return decisionDueOn(course, terms);
}
