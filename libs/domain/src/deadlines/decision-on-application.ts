import type { HolidayTable } from '../calendar/holiday-table.js';
import type { LocalDate } from '../vocabulary.js';
import { computeDeadline } from './compute-deadline.js';
import type { Deadline, DeadlineFacts, NamedDate } from './deadline.js';
import type { Suspension } from './suspension.js';
import { TERMS } from './terms.js';

/** A notice of a later date: sent on, and the date it names. */
export interface Deferral {
  readonly sentOn: LocalDate;
  readonly date: LocalDate;
}

/** What happened to an application that bears on when it must be decided. */
export interface ApplicationCourse {
  readonly receivedOn: LocalDate;
  readonly suspensions?: readonly Suspension[];
  /** Notices under Awb 4:14(3), in their order. */
  readonly deferrals?: readonly Deferral[];
  readonly asOf?: LocalDate;
}

/** R8 as storable facts: 8 weeks after receipt (Awb 4:13(2)), suspended by 4:15, deferred by notices sent within the term. */
export function decisionOnApplicationFacts(course: ApplicationCourse): DeadlineFacts {
  const { receivedOn, suspensions, deferrals, asOf } = course;
  return {
    term: TERMS.DECISION_ON_APPLICATION,
    event: { on: receivedOn },
    ...(suspensions && { suspensions }),
    ...(deferrals && { namedDates: deferrals.map(named) }),
    ...(asOf && { asOf }),
  };
}

function named({ sentOn, date }: Deferral): NamedDate {
  return { rule: 'R8', term: TERMS.DEFERRED_DECISION, notifiedOn: sentOn, date };
}

/** R8: when an application must be decided. A notice sent too late warns and moves nothing. */
export function decisionOnApplicationDeadline(course: ApplicationCourse, table: HolidayTable): Deadline {
  return computeDeadline(decisionOnApplicationFacts(course), table);
}
