import { localDateOf } from '../calendar/amsterdam-time.js';
import { computeDeadline } from '../deadlines/compute-deadline.js';
import { dayOfTerm } from '../deadlines/day-of-term.js';
import type { Deadline } from '../deadlines/deadline.js';
import { decisionOnApplicationDeadline } from '../deadlines/decision-on-application.js';
import { objectionDeadline } from '../deadlines/objection-term.js';
import { paymentDeadline } from '../deadlines/payment.js';
import { settlementDeadline } from '../deadlines/settlement-term.js';
import { sisaExtensionDecisionDeadline, sisaPaymentSuspensionEnd } from '../deadlines/sisa-dates.js';
import { DATE_ITSELF, days } from '../deadlines/term-entry.js';
import { type TermCode, TERMS, withLength } from '../deadlines/terms.js';
import type { RoundTerms } from '../round/round-terms.js';
import { receivedOf } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { ApplicationState } from './application-state.js';
import { decisionDeadline, supplementDue, untreatedDeadline } from './application-terms.js';

/** A term of a file as it was written down: which one, and its last day. */
export interface WrittenDeadline {
  readonly code: keyof typeof WHY;
  readonly dueOn: LocalDate;
}

type Terms = Pick<RoundTerms, 'holidays' | 'intervals'>;
type Why = (written: WrittenDeadline, state: ApplicationState, terms: Terms) => Deadline;

const WHY = {
  ADMISSION: named('ADMISSION'),
  COMPLETENESS: named('COMPLETENESS'),
  SUPPLEMENT: supplementDeadline,
  UNTREATED: untreatedTerm,
  DECISION: (_, state, terms) => decisionDeadline({ ...state, application: receivedOf(state) }, terms),
  ASSESSMENT_JENV: named('ASSESSMENT'),
  ASSESSMENT_SZW: named('CO_ASSESSMENT'),
  AWARD: named('AWARD'),
  CHANGE_REQUEST: changeRequestDeadline,
  VIEWS: named('VIEWS'),
  ACCOUNTABILITY: named('SISA_DELIVERY'),
  ACCOUNTABILITY_EXTENSION: (_, { accountabilityExtension }, { holidays }) =>
    sisaExtensionDecisionDeadline(accountabilityExtension!.askedOn, holidays),
  PAYMENT_SUSPENSION: (_, { paymentSuspension }, { holidays }) =>
    sisaPaymentSuspensionEnd(paymentSuspension!.suspendedOn, holidays),
  SETTLEMENT: settlementTerm,
  OBJECTION: ({ dueOn }, state, terms) =>
    objectionDeadline(notifiedFor(state, 'objectionEndsOn', dueOn), terms.holidays),
  PAYMENT: ({ dueOn }, state, terms) =>
    paymentDeadline(notifiedFor(state, 'paymentDueOn', dueOn), terms.holidays).deadline,
} as const satisfies Record<string, Why>;

/** Why a term of the file ends when it does, from the facts of the file: the rule, the article, and what moved it. */
export function applicationDeadline(written: WrittenDeadline, state: ApplicationState, terms: Terms): Deadline {
  const why: Why = WHY[written.code];
  return why(written, state, terms);
}

/** First day on which the decision period stands still, while a suspension is open (Awb 4:15); null while it runs. */
export function decisionSuspendedSince(state: ApplicationState, terms: Terms): LocalDate | null {
  const { application, decisionDueOn } = state;
  if (application === undefined || decisionDueOn === undefined) return null;
  return decisionDeadline({ ...state, application }, terms).suspendedSince;
}

/** The day of the notification from which a term was counted; where none has it any more, the latest one. */
function notifiedFor(state: ApplicationState, term: 'objectionEndsOn' | 'paymentDueOn', dueOn: LocalDate): LocalDate {
  const raised = state.amendments.findLast(({ cause }) => cause === 'OBJECTION');
  if (term === 'paymentDueOn' && raised?.paymentDueOn === dueOn)
    return localDateOf(raised.causedAt ?? raised.amendedAt);
  const counted = state.notifications.findLast((one) => one[term] === dueOn) ?? state.notifications.at(-1)!;
  return counted.notifiedOn ?? counted.decidedOn;
}

function named(code: TermCode): Why {
  return ({ dueOn }, _, { holidays }) => dayOfTerm(dueOn, code, holidays);
}

/** Counted from the supplement, or its term, that these four weeks followed: a later request has four weeks of its own. */
function untreatedTerm(written: WrittenDeadline, { supplements }: ApplicationState, terms: Terms): Deadline {
  const { dueOn } = written;
  const followed = supplements.findLast((one) => untreatedDeadline(one, terms).end === dueOn);
  return untreatedDeadline(followed ?? supplements.at(-1)!, terms);
}

/** Counted from the information of BZK; ex officio the authority holds itself to the same day it named (assumption). */
function settlementTerm(written: WrittenDeadline, state: ApplicationState, terms: Terms): Deadline {
  const { accountability, exOfficio } = state;
  if (exOfficio !== undefined || accountability === undefined) return named('SETTLEMENT')(written, state, terms);
  return settlementDeadline(accountability.termStartsOn ?? accountability.receivedFromBzkOn, terms.holidays);
}

/** Eight weeks after the request that must be decided first arrived (Awb 4:13(2)). */
function changeRequestDeadline({ dueOn }: WrittenDeadline, state: ApplicationState, { holidays }: Terms): Deadline {
  const request = state.changeRequests.findLast(({ decisionDueOn }) => decisionDueOn === dueOn)!;
  return decisionOnApplicationDeadline({ receivedOn: localDateOf(request.receivedAt), suspensions: [] }, holidays);
}

/** Counted from the request as the round says, moved to a working day by choice (R7), or named by an official since. */
function supplementDeadline(written: WrittenDeadline, state: ApplicationState, terms: Terms): Deadline {
  const { requestedOn } = state.supplements.at(-1)!;
  const { dueOn } = written;
  if (supplementDue(requestedOn, terms).dueOn !== dueOn) return named('SUPPLEMENT')(written, state, terms);
  const on = localDateOf(requestedOn);
  const term = withLength(TERMS.SUPPLEMENT, days(terms.intervals.supplementDays));
  const counted = computeDeadline({ term, event: { on } }, terms.holidays);
  if (counted.end === dueOn) return counted;
  const namedDate = { rule: 'R7', term: withLength(term, DATE_ITSELF), notifiedOn: on, date: dueOn } as const;
  return computeDeadline({ term, event: { on }, namedDates: [namedDate] }, terms.holidays);
}
