import { localDateOf } from '../../calendar/amsterdam-time.js';
import type { Instant } from '../../vocabulary.js';
import type { ApplicationState, NotificationState, ToldTerms } from '../application-state.js';
import type { NotifiedDecision } from '../decision-facts.js';
import type { ApplicationSteps } from './step.js';

/** What an application becomes when a decision on it is sent, or comes back. */
export const notificationSteps = {
  decisionNotified: (state, { decision, caseReference, notifiedOn, objectionEndsOn, paymentDueOn }) =>
    told(state, { decision, caseReference, status: 'NOTIFIED' }, { notifiedOn, objectionEndsOn, paymentDueOn }),
  notificationReturned: (state, { decision, caseReference, notifiedOn }) =>
    told(state, { decision, caseReference, status: 'RETURNED' }, { notifiedOn, ...NO_TERMS }),
} satisfies Partial<ApplicationSteps>;

const NO_TERMS: ToldTerms = { objectionEndsOn: undefined, paymentDueOn: undefined };

/**
 * The decisions of the file, with one more that nobody was told of yet. In the oldest journals a decision carries its
 * terms itself: it was notified as it was taken.
 */
export function withDecision(
  state: ApplicationState,
  decision: NotifiedDecision,
  { caseReference, objectionEndsOn, paymentDueOn }: { readonly caseReference: string } & ToldTerms,
  { at, pays }: { readonly at: Instant; readonly pays: boolean },
): readonly NotificationState[] {
  const decidedOn = localDateOf(at);
  const made = { decision, caseReference, pays, decidedOn };
  const told = { status: 'NOTIFIED', notifiedOn: decidedOn, objectionEndsOn, paymentDueOn } as const;
  return [...state.notifications, { ...made, ...(objectionEndsOn ? told : { status: 'WAITING' as const }) }];
}

function told(
  state: ApplicationState,
  { decision, caseReference, status }: Pick<NotificationState, 'decision' | 'caseReference' | 'status'>,
  terms: ToldTerms,
): Partial<ApplicationState> {
  const is = (one: NotificationState) => one.decision === decision && one.caseReference === caseReference;
  // An award may be amended more than once under one reference: it is the latest that is told.
  const latest = state.notifications.findLastIndex(is);
  const notifications = state.notifications.map((one, nth) => (nth === latest ? { ...one, ...terms, status } : one));
  if (decision === 'AWARD') return { notifications, award: state.award && { ...state.award, ...terms } };
  if (decision === 'SETTLEMENT')
    return { notifications, settlement: state.settlement && { ...state.settlement, ...terms } };
  if (decision === 'AMENDMENT') return { notifications, amendments: toldAmendments(state, terms) };
  return { notifications };
}

function toldAmendments({ amendments }: ApplicationState, terms: ToldTerms): ApplicationState['amendments'] {
  const latest = amendments.findLastIndex(({ cause }) => cause !== 'OBJECTION');
  return amendments.map((one, nth) => (nth === latest ? { ...one, ...terms } : one));
}
