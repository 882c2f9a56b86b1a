import type { LocalDate } from '../vocabulary.js';
import type { RuleContext } from '../rule-context.js';
import type { ApplicationState } from './application-state.js';
import { latestOf, notifyDecision, type NotificationWanted } from './notify-decision.js';

/** A term that moves with the day of a notification. */
export interface MovedTerm {
  readonly deadline: 'OBJECTION' | 'PAYMENT';
  readonly previousDueOn: LocalDate | null;
  readonly dueOn: LocalDate;
}

/**
 * What would follow from correcting the day of a notification: which terms move, from what to what. Decides nothing. Codes:
 * as of `notifyDecision`.
 */
export function consequencesOfNotification(
  state: ApplicationState,
  wanted: NotificationWanted,
  context: RuleContext,
): readonly MovedTerm[] {
  const [fact] = notifyDecision(state, { reason: 'asked', ...wanted, corrects: true }, context);
  const before = latestOf(state, wanted.decision);
  if (fact?.type !== 'decisionNotified') return [];
  const { objectionEndsOn, paymentDueOn } = fact.data;
  return [
    { deadline: 'OBJECTION', previousDueOn: before.objectionEndsOn ?? null, dueOn: objectionEndsOn },
    ...(paymentDueOn
      ? [{ deadline: 'PAYMENT' as const, previousDueOn: before.paymentDueOn ?? null, dueOn: paymentDueOn }]
      : []),
  ];
}
