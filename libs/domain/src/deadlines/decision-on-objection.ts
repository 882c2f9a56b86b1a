import type { HolidayTable } from '../calendar/holiday-table.js';
import type { LocalDate } from '../vocabulary.js';
import { computeDeadline } from './compute-deadline.js';
import type { Deadline, DeadlineFacts, DeadlineWarning } from './deadline.js';
import { objectionFacts } from './objection-term.js';
import type { SupplementSuspension } from './suspension.js';
import { TERMS } from './terms.js';

/** A later day to decide to which the objector agreed: the day it was notified, and until when. */
export interface FurtherDelay {
  readonly notifiedOn: LocalDate;
  readonly date: LocalDate;
}

/** What happened to an objection that bears on when it must be decided. */
export interface ObjectionCourse {
  readonly announcedOn: LocalDate;
  /** An advisory committee (Awb 7:13) hears: 12 weeks instead of 6. */
  readonly withCommittee: boolean;
  /** Requests to cure a deficiency (Awb 6:6), which suspend by 7:10(2). */
  readonly cures?: readonly SupplementSuspension[];
  /** The one adjournment of 7:10(3): the day it was notified. */
  readonly adjournedOn?: LocalDate;
  /** Further delays by consent (7:10(4)), in their order: the day each was notified, and until when. */
  readonly furtherDelays?: readonly FurtherDelay[];
  /** Receipt of an objection that was late but excusably so. */
  readonly excusablyLateOn?: LocalDate;
  readonly asOf?: LocalDate;
}

function movesOf({ cures, adjournedOn, furtherDelays, asOf }: ObjectionCourse): Omit<DeadlineFacts, 'term' | 'event'> {
  return {
    ...(cures && { suspensions: cures.map((cure) => ({ article: 'Awb 7:10(2)', ...cure })) }),
    ...(adjournedOn && {
      extension: { rule: 'R12', term: TERMS.OBJECTION_ADJOURNMENT, notifiedOn: adjournedOn },
    }),
    ...(furtherDelays && {
      namedDates: furtherDelays.map((delay) => ({ rule: 'R12', term: TERMS.OBJECTION_FURTHER_DELAY, ...delay })),
    }),
    ...(asOf && { asOf }),
  };
}

/** R12 as storable facts: 6 or 12 weeks from the day after the rolled end of the objection term (Awb 7:10). */
export function decisionOnObjectionFacts(course: ObjectionCourse): DeadlineFacts {
  return {
    term: course.withCommittee ? TERMS.DECISION_ON_OBJECTION_WITH_COMMITTEE : TERMS.DECISION_ON_OBJECTION,
    event: course.excusablyLateOn ? { on: course.excusablyLateOn } : { endOf: objectionFacts(course.announcedOn) },
    ...movesOf(course),
  };
}

const LATE_COUNTS_FROM_RECEIPT: DeadlineWarning = {
  code: 'UNSURE',
  text: {
    nl: 'Dat de termijn bij een verschoonbaar te laat bezwaar vanaf de ontvangst telt, is niet zeker.',
    en: 'That the term for an excusably late objection counts from its receipt is not certain.',
  },
};

/** R12: when an objection must be decided. */
export function decisionOnObjectionDeadline(course: ObjectionCourse, table: HolidayTable): Deadline {
  const deadline = computeDeadline(decisionOnObjectionFacts(course), table);
  return course.excusablyLateOn
    ? { ...deadline, warnings: [...deadline.warnings, LATE_COUNTS_FROM_RECEIPT] }
    : deadline;
}
