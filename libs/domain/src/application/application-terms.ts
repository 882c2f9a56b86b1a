import { endOfDayInstant, localDateOf } from '../calendar/amsterdam-time.js';
import { addDays } from '../calendar/local-date.js';
import { adviseOnChosenDate } from '../deadlines/chosen-date.js';
import type { Deadline } from '../deadlines/deadline.js';
import { decisionOnApplicationDeadline } from '../deadlines/decision-on-application.js';
import { notTakenIntoConsiderationDeadline } from '../deadlines/not-taken-into-consideration.js';
import { objectionDeadline } from '../deadlines/objection-term.js';
import { paymentDeadline } from '../deadlines/payment.js';
import { settlementDeadline } from '../deadlines/settlement-term.js';
import type { OtherSuspension, Suspension } from '../deadlines/suspension.js';
import type { DueMoment, RoundTerms } from '../round/round-terms.js';
import type { Instant, LocalDate } from '../vocabulary.js';
import type { ReceivedApplication } from './application-facts.js';
import type { ApplicationState, SupplementState, SuspensionState } from './application-state.js';
import { endSupplement } from './end-supplement.js';
import type { SuspensionGround } from './suspension-facts.js';

type Holidays = Pick<RoundTerms, 'holidays'>;

/** What bears on the decision period of a file. */
export interface DecisionCourse {
  readonly application: Pick<ReceivedApplication, 'receivedAt'>;
  readonly supplements: readonly SupplementState[];
  readonly suspensions?: readonly SuspensionState[];
  /** The day from which one looks, where that is later than all that happened. */
  readonly seenOn?: LocalDate;
  readonly deferrals?: ApplicationState['deferrals'];
}

/** The decision period of eight weeks, suspended and deferred, explained (Awb 4:13(2), 4:14(3), 4:15; R8, R9). */
export function decisionDeadline(course: DecisionCourse, terms: Holidays): Deadline {
  const { application, supplements, suspensions = [], deferrals } = course;
  const asOf = latestDayOf(course);
  return decisionOnApplicationDeadline(
    {
      receivedOn: localDateOf(application.receivedAt),
      suspensions: [...supplements.map(suspensionOf), ...suspensions.map(otherSuspensionOf)],
      ...(deferrals && { deferrals }),
      ...(asOf && { asOf }),
    },
    terms.holidays,
  );
}

/** The last day on which anything happened to the clock of the period. */
function latestDayOf({ supplements, suspensions = [], seenOn }: DecisionCourse): LocalDate | undefined {
  const latest = supplements.at(-1);
  const asked = latest?.endedAt ?? latest?.requestedOn;
  const days = suspensions.map(({ toldOn, endToldOn }) => endToldOn ?? toldOn);
  return [...days, ...(asked ? [localDateOf(asked)] : []), ...(seenOn ? [seenOn] : [])].sort().at(-1);
}

/** Last day of the decision period; where the law can be read two ways, the earlier (R9). */
export function decisionDueOn(course: DecisionCourse, terms: Holidays): LocalDate {
  return decisionDeadline(course, terms).planOn;
}

/** The same, once the supplement that is awaited has come in at `receivedAt`; undefined when none is awaited. */
export function decisionDueOnceSupplemented(
  course: DecisionCourse,
  receivedAt: Instant,
  terms: Holidays,
): LocalDate | undefined {
  if (!course.supplements.some(({ status }) => status === 'OPEN')) return undefined;
  return decisionDueOn({ ...course, supplements: endSupplement(course.supplements, 'RECEIVED', receivedAt) }, terms);
}

function suspensionOf(supplement: SupplementState): Suspension {
  return {
    ground: 'supplement',
    invitedOn: localDateOf(supplement.requestedOn),
    termEndsOn: supplement.dueOn,
    receivedOn: supplement.status === 'RECEIVED' && supplement.endedAt ? localDateOf(supplement.endedAt) : null,
  };
}

const GROUNDS = {
  AGREEMENT: 'agreement',
  APPLICANT_DELAY: 'applicant-delay',
  FORCE_MAJEURE: 'force-majeure',
} as const satisfies Record<SuspensionGround, OtherSuspension['ground']>;

/** An agreement tells its end with its beginning; the others tell it when it comes (Awb 4:15(4)). */
function otherSuspensionOf({ ground, firstDay, lastDay, toldOn, endToldOn }: SuspensionState): Suspension {
  const endNotifiedOn = endToldOn ?? (lastDay ? toldOn : null);
  return { ground: GROUNDS[ground], firstDay, lastDay: lastDay ?? null, startNotifiedOn: toldOn, endNotifiedOn };
}

/** The term for a supplement: the round's number of days, moved to a working day by choice of the authority (R7). */
export function supplementDue(requestedAt: Instant, terms: Pick<RoundTerms, 'holidays' | 'intervals'>): DueMoment {
  const chosen = addDays(localDateOf(requestedAt), terms.intervals.supplementDays);
  return dueAtEndOf(adviseOnChosenDate(chosen, terms.holidays).proposal);
}

/** The four weeks within which leaving an application untreated must be announced, with why they end then (Awb 4:5(4), R10). */
export function untreatedDeadline({ dueOn, status, endedAt }: SupplementState, { holidays }: Holidays): Deadline {
  const receivedOn = status === 'RECEIVED' && endedAt ? localDateOf(endedAt) : null;
  return notTakenIntoConsiderationDeadline({ termEndsOn: dueOn, receivedOn }, holidays);
}

/** The last day of those four weeks. */
export function notTreatedBy(supplement: SupplementState, terms: Holidays): LocalDate {
  return untreatedDeadline(supplement, terms).end;
}

/** Last day for an objection against a decision announced at `announcedAt` (Awb 6:7, 6:8; R11). */
export function objectionEndsOn(announcedAt: Instant, terms: Holidays): LocalDate {
  return objectionDeadline(localDateOf(announcedAt), terms.holidays).end;
}

/** Last day to pay an amount announced at `announcedAt` (Awb 4:87, R13). */
export function paymentDueOn(announcedAt: Instant, terms: Holidays): LocalDate {
  return paymentDeadline(localDateOf(announcedAt), terms.holidays).deadline.end;
}

/** Last day to settle: 22 weeks after BZK passed the information on; does not roll (Regeling 2022 art. 10(2), R14). */
export function settlementDueOn(receivedFromBzkOn: LocalDate, terms: Holidays): LocalDate {
  return settlementDeadline(receivedFromBzkOn, terms.holidays).end;
}

/** A date as a due moment: the whole day still counts. */
export function dueAtEndOf(dueOn: LocalDate): DueMoment {
  return { dueOn, dueAt: endOfDayInstant(dueOn) };
}
