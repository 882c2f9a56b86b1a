import type { HolidayTable } from '../calendar/holiday-table.js';
import type { LocalDate } from '../vocabulary.js';
import { deadlineFrom } from './compute-deadline.js';
import type { Deadline } from './deadline.js';
import { TERMS } from './terms.js';

/** Days counted back from a hearing; they never roll (R5). */
export interface HearingDeadlines {
  /** Last day for parties to send documents: until ten days before (Awb 7:4(1)); the other reading stands beside it. */
  readonly documents: Deadline;
  /** Latest day to lay the documents open for inspection: a week before (Awb 7:4(2)). */
  readonly inspection: Deadline;
}

/** R5: the days that a hearing on an objection fixes before it. */
export function hearingDeadlines(hearingOn: LocalDate, table: HolidayTable): HearingDeadlines {
  return {
    documents: deadlineFrom(hearingOn, TERMS.HEARING_DOCUMENTS, table),
    inspection: deadlineFrom(hearingOn, TERMS.HEARING_INSPECTION, table),
  };
}
