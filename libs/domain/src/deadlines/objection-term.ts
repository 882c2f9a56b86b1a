import { localDateOf, startOfDayInstant } from '../calendar/amsterdam-time.js';
import type { HolidayTable } from '../calendar/holiday-table.js';
import { compareInstants, isTimely } from '../calendar/instant.js';
import { compareDates } from '../calendar/local-date.js';
import type { Instant, LocalDate } from '../vocabulary.js';
import { computeDeadline } from './compute-deadline.js';
import type { Deadline, DeadlineFacts } from './deadline.js';
import { TERMS } from './terms.js';

/** R11 as storable facts: 6 weeks after the decision was announced (Awb 6:7, 6:8(1)). */
export function objectionFacts(announcedOn: LocalDate): DeadlineFacts {
  return { term: TERMS.OBJECTION, event: { on: announcedOn } };
}

/** R11: until when one can object to a decision announced on this day. */
export function objectionDeadline(announcedOn: LocalDate, table: HolidayTable): Deadline {
  return computeDeadline(objectionFacts(announcedOn), table);
}

/** R11: until when an objection that was posted in time may arrive: a week after the rolled end (Awb 6:9(2)). */
export function postalObjectionDeadline(announcedOn: LocalDate, table: HolidayTable): Deadline {
  return computeDeadline({ term: TERMS.OBJECTION_BY_POST, event: { endOf: objectionFacts(announcedOn) } }, table);
}

/** When an objection came, and the postmark when it came by post. */
export interface ObjectionReceipt {
  readonly receivedAt: Instant;
  readonly postmarkedOn: LocalDate | null;
}

/**
 * How an objection stands to its term. `early`: before the announcement, which does not make it inadmissible when the
 * decision existed (Awb 6:10). `late` may still be excusable (6:11): that is for a person to decide.
 */
export type ObjectionTimeliness = 'in-time' | 'in-time-by-post' | 'early' | 'late';

/** R11: judges an objection by its receipt, and by its postmark when it came by post. */
export function objectionTimeliness(
  receipt: ObjectionReceipt,
  announcedOn: LocalDate,
  table: HolidayTable,
): ObjectionTimeliness {
  const { receivedAt, postmarkedOn } = receipt;
  if (compareInstants(receivedAt, startOfDayInstant(announcedOn)) < 0) return 'early';
  const { end, endInstant } = objectionDeadline(announcedOn, table);
  if (isTimely(receivedAt, endInstant)) return 'in-time';
  const postedInTime = postmarkedOn !== null && compareDates(postmarkedOn, end) <= 0;
  const lastDayByPost = postalObjectionDeadline(announcedOn, table).end;
  return postedInTime && compareDates(localDateOf(receivedAt), lastDayByPost) <= 0 ? 'in-time-by-post' : 'late';
}
