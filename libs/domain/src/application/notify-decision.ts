import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { objectionDeadline } from '../deadlines/objection-term.js';
import { paymentDeadline } from '../deadlines/payment.js';
import { insist } from '../refusal.js';
import { keepsDecisions, type RoundTerms } from '../round/round-terms.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { ApplicationFact } from './application-facts.js';
import { type ApplicationState, evolveApplication, type NotificationState } from './application-state.js';
import type { NotifiedDecision } from './decision-facts.js';
import { waitingNotification } from './told-decisions.js';

/**
 * The facts of a decision, with its notification on the same day where the round does not keep it for the
 * announcement (Awb 3:41). Every rule that decides ends with this.
 */
export function withNotification(
  state: ApplicationState,
  decided: readonly ApplicationFact[],
  context: RuleContext,
): ApplicationFact[] {
  const after = decided.reduce(
    (before, fact) => evolveApplication(before, { fact, at: context.at, actorId: context.actor.id }),
    state,
  );
  const waiting = waitingNotification(after);
  if (waiting === undefined || isHeld(after, waiting.decision, context.terms)) return [...decided];
  return [...decided, notificationOf(waiting, localDateOf(context.at), context.terms)];
}

/**
 * Whether a decision waits for the day on which Parliament is told. Only what follows from the division of the money
 * does; leaving an application untreated has a term of its own (Awb 4:5(4)). Assumption, chosen per round.
 */
export function isHeld(
  state: ApplicationState,
  decision: NotifiedDecision,
  terms: Pick<RoundTerms, 'notification'>,
): boolean {
  if (!keepsDecisions(terms)) return false;
  return decision === 'AWARD' || (decision === 'REJECTION' && state.allocation !== undefined);
}

/** Notifies what waits, once the round has told Parliament; nothing when nothing waits. */
export function notifyAnnounced(state: ApplicationState, context: RuleContext): ApplicationFact[] {
  const waiting = waitingNotification(state);
  return waiting ? [notificationOf(waiting, localDateOf(context.at), context.terms)] : [];
}

/** What an official says of a notification: of which decision, on which day, and whether that corrects a mistyped day. */
export interface NotificationWanted {
  readonly decision?: NotifiedDecision;
  readonly notifiedOn?: LocalDate;
  readonly corrects?: boolean;
  readonly reason?: string;
}

/**
 * An official sends a decision anew after it came back, or registers when it was sent: from that day its terms run
 * (Awb 3:41, 6:8(1), 4:87(1)). A day that was mistyped is corrected the same way, with a reason: the terms count from the
 * right day, the letter leaves again with it, and the wrong one stays in the journal. Codes: WRONG_ROLE,
 * NOTIFICATION_BEFORE_DECISION, UNDER_EMBARGO, ALREADY_NOTIFIED, NOTHING_TO_CORRECT, REASON_REQUIRED, DATE_IN_FUTURE.
 */
export function notifyDecision(
  state: ApplicationState,
  command: NotificationWanted,
  context: RuleContext,
): ApplicationFact[] {
  insistRole(context.actor, 'ADMINISTRATOR', 'JENV');
  const latest = latestOf(state, command.decision);
  insist(
    latest.status !== 'WAITING' || !isHeld(state, latest.decision, context.terms),
    'UNDER_EMBARGO',
    'This decision leaves by itself when the decisions of the round are announced.',
  );
  if (command.corrects) insistCorrection(latest, command);
  insist(
    latest.status !== 'NOTIFIED' || command.corrects === true,
    'ALREADY_NOTIFIED',
    `This decision was notified on ${latest.notifiedOn}; only a letter that came back is sent again.`,
  );
  const today = localDateOf(context.at);
  const notifiedOn = command.notifiedOn ?? today;
  insist(
    compareDates(notifiedOn, today) <= 0,
    'DATE_IN_FUTURE',
    'What was sent was sent today or before.',
    'notifiedOn',
  );
  insist(
    compareDates(notifiedOn, (command.corrects ? undefined : latest.notifiedOn) ?? latest.decidedOn) >= 0,
    'NOTIFICATION_BEFORE_DECISION',
    `A decision of ${latest.decidedOn} cannot be notified before it was taken, nor before the letter that came back.`,
    'notifiedOn',
  );
  return [notificationOf(latest, notifiedOn, context.terms)];
}

/** Refuses with NOTHING_TO_CORRECT or REASON_REQUIRED unless another day is named for what was notified, and why. */
function insistCorrection(
  { status, notifiedOn: before }: NotificationState,
  { notifiedOn, reason }: NotificationWanted,
) {
  insist(
    status === 'NOTIFIED' && notifiedOn !== undefined && notifiedOn !== before,
    'NOTHING_TO_CORRECT',
    'Name another day for a notification that was written down and did not come back.',
    'notifiedOn',
  );
  insist(Boolean(reason?.trim()), 'REASON_REQUIRED', 'Say what went wrong with the day.', 'reason');
}

/** The latest decision of this kind, or of any kind. Code: NOTIFICATION_BEFORE_DECISION. */
export function latestOf(state: ApplicationState, decision: NotifiedDecision | undefined): NotificationState {
  const latest = state.notifications.findLast((one) => decision === undefined || one.decision === decision);
  insist(
    latest !== undefined,
    'NOTIFICATION_BEFORE_DECISION',
    'There is no such decision on this file, so nobody can be notified of it.',
    'decision',
  );
  return latest;
}

/** The notification of a decision on a day, with the terms that run from it (R11, R13). */
export function notificationOf(
  { decision, caseReference, pays, status, notifiedOn: before }: NotificationState,
  notifiedOn: LocalDate,
  { holidays }: Pick<RoundTerms, 'holidays'>,
): ApplicationFact {
  return {
    type: 'decisionNotified',
    data: {
      ...{ decision, caseReference, notifiedOn },
      objectionEndsOn: objectionDeadline(notifiedOn, holidays).end,
      ...(pays && { paymentDueOn: paymentDeadline(notifiedOn, holidays).deadline.end }),
      ...(status === 'RETURNED' && before && { renews: before }),
      ...(status === 'NOTIFIED' && before && { corrects: before }),
    },
  };
}
