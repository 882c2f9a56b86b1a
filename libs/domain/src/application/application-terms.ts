import { addDays } from '../calendar/local-date.js';
import { endOfDayInstant, localDateOf } from '../calendar/amsterdam-time.js';
import { workingDayOnOrAfter } from '../calendar/working-days.js';
import type { Deadline } from '../deadlines/deadline.js';
import { computeDeadline } from '../deadlines/compute-deadline.js';
import type { Suspension } from '../deadlines/suspension.js';
import { TERMS } from '../deadlines/terms.js';
import type { DueMoment, RoundTerms } from '../round/round-terms.js';
import type { Instant, LocalDate } from '../vocabulary.js';
import type { ReceivedApplication } from './application-facts.js';
import type { SupplementState } from './application-state.js';

/** The decision period of eight weeks with its suspensions, explained (Awb 4:13(2), 4:15(1)a; R8, R9). */
export function decisionDeadline(
  application: Pick<ReceivedApplication, 'receivedAt'>,
  supplements: readonly SupplementState[],
  terms: Pick<RoundTerms, 'holidays'>,
): Deadline {
  const event = { on: localDateOf(application.receivedAt) };
  const suspensions = supplements.map(suspensionOf);
  const asOf = supplements.at(-1)?.requestedOn;
  return computeDeadline(
    {
      term: TERMS.DECISION_ON_APPLICATION,
      event,
      suspensions,
      ...(asOf ? { asOf: localDateOf(supplements.at(-1)?.endedAt ?? asOf) } : {}),
    },
    terms.holidays,
  );
}

/** Last day of the decision period. */
export function decisionDueOn(
  application: Pick<ReceivedApplication, 'receivedAt'>,
  supplements: readonly SupplementState[],
  terms: Pick<RoundTerms, 'holidays'>,
): LocalDate {
  return decisionDeadline(application, supplements, terms).end;
}

function suspensionOf(supplement: SupplementState): Suspension {
  return {
    ground: 'supplement',
    invitedOn: localDateOf(supplement.requestedOn),
    termEndsOn: supplement.dueOn,
    receivedOn: supplement.status === 'RECEIVED' && supplement.endedAt ? localDateOf(supplement.endedAt) : null,
  };
}

/** The term for a supplement: the round's number of days, moved to a working day by choice of the authority (R7). */
export function supplementDue(requestedAt: Instant, terms: RoundTerms): DueMoment {
  const chosen = addDays(localDateOf(requestedAt), terms.intervals.supplementDays);
  return dueAtEndOf(workingDayOnOrAfter(chosen, terms.holidays));
}

/** The four weeks within which leaving an application untreated must be announced (Awb 4:5(4), R10). */
export function notTreatedBy(supplement: SupplementState, terms: RoundTerms): LocalDate {
  return computeDeadline({ term: TERMS.NOT_TAKEN_INTO_CONSIDERATION, event: { on: supplement.dueOn } }, terms.holidays).end;
}

/** Last day for an objection against a decision announced at `announcedAt` (Awb 6:7, 6:8; R11). */
export function objectionEndsOn(announcedAt: Instant, terms: RoundTerms): LocalDate {
  return computeDeadline({ term: TERMS.OBJECTION, event: { on: localDateOf(announcedAt) } }, terms.holidays).end;
}

/** Last day to pay an amount announced at `announcedAt` (Awb 4:87, R13). */
export function paymentDueOn(announcedAt: Instant, terms: RoundTerms): LocalDate {
  return computeDeadline({ term: TERMS.PAYMENT, event: { on: localDateOf(announcedAt) } }, terms.holidays).end;
}

/** Last day to settle: 22 weeks after BZK passed the information on; does not roll (Regeling 2022 art. 10(2), R14). */
export function settlementDueOn(receivedFromBzkOn: LocalDate, terms: RoundTerms): LocalDate {
  return computeDeadline({ term: TERMS.SETTLEMENT, event: { on: receivedFromBzkOn } }, terms.holidays).end;
}

/** A date as a due moment: the whole day still counts. */
export function dueAtEndOf(dueOn: LocalDate): DueMoment {
  return { dueOn, dueAt: endOfDayInstant(dueOn) };
}
