import type { HolidayTable } from '../calendar/holiday-table.js';
import type { LocalDate } from '../vocabulary.js';
import { computeDeadline, deadlineFrom } from './compute-deadline.js';
import type { Deadline } from './deadline.js';
import type { Suspension } from './suspension.js';
import { TERMS } from './terms.js';

/** What happened to a request under the Wet open overheid. */
export interface WooRequestCourse {
  readonly receivedOn: LocalDate;
  readonly suspensions?: readonly Suspension[];
  /** Day on which the one extension of 2 weeks was notified. */
  readonly extendedOn?: LocalDate;
  readonly asOf?: LocalDate;
}

/** R18: 4 weeks after receipt (Woo 4.4(1)), once 2 weeks more when notified in time (4.4(2)); rolls. */
export function wooRequestDeadline(course: WooRequestCourse, table: HolidayTable): Deadline {
  const { receivedOn, suspensions, extendedOn, asOf } = course;
  return computeDeadline(
    {
      term: TERMS.WOO_REQUEST,
      event: { on: receivedOn },
      ...(suspensions && { suspensions }),
      ...(extendedOn && { extension: { rule: 'R18', term: TERMS.WOO_EXTENSION, notifiedOn: extendedOn } }),
      ...(asOf && { asOf }),
    },
    table,
  );
}

/** R18: documents are public within 2 weeks after they were adopted (Woo 3.3(4)); rolls. */
export function wooPublicationDeadline(adoptedOn: LocalDate, table: HolidayTable): Deadline {
  return deadlineFrom(adoptedOn, TERMS.WOO_PUBLICATION, table);
}
