import type { HolidayTable } from '../calendar/holiday-table.js';
import type { LocalDate } from '../vocabulary.js';
import { deadlineFrom } from './compute-deadline.js';
import type { Deadline } from './deadline.js';
import { DATE_ITSELF } from './term-entry.js';
import { type TermCode, TERMS, withLength } from './terms.js';

/** A term of which only the last day is known, for instance because somebody named it: it ends on that day (R7). */
export function dayOfTerm(dueOn: LocalDate, code: TermCode, holidays: HolidayTable): Deadline {
  return deadlineFrom(dueOn, withLength(TERMS[code], DATE_ITSELF), holidays);
}
