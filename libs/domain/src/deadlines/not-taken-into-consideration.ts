import type { HolidayTable } from '../calendar/holiday-table.js';
import { compareDates } from '../calendar/local-date.js';
import type { LocalDate } from '../vocabulary.js';
import { deadlineFrom } from './compute-deadline.js';
import type { Deadline } from './deadline.js';
import { TERMS } from './terms.js';

/**
 * R10: until when not to treat an incomplete application can be announced (Awb 4:5(4)): 4 weeks after the supplement came, or
 * after the last day of the term when it passed unused.
 */
export function notTakenIntoConsiderationDeadline(
  supplement: { readonly termEndsOn: LocalDate; readonly receivedOn: LocalDate | null },
  table: HolidayTable,
): Deadline {
  const { termEndsOn, receivedOn } = supplement;
  const used = receivedOn !== null && compareDates(receivedOn, termEndsOn) <= 0;
  return deadlineFrom(used ? receivedOn : termEndsOn, TERMS.NOT_TAKEN_INTO_CONSIDERATION, table);
}
