import type { HolidayTable } from '../calendar/holiday-table.js';
import { localDate } from '../calendar/local-date.js';
import type { LocalDate } from '../vocabulary.js';
import { deadlineFrom } from './compute-deadline.js';
import type { Deadline } from './deadline.js';
import { TERMS } from './terms.js';

/** The fixed dates on which a budget year is accounted for. */
export interface SisaDates {
  /** 15 July of the year after (Fvw 17a(1)). */
  readonly delivery: Deadline;
  /** 30 June of the year after: a request must come before 1 July (Fvw 17b(2)). */
  readonly extensionRequest: Deadline;
}

/** R15: the dates for a budget year. They are fixed, so they do not roll, and warn when they fall on a day off (assumption). */
export function sisaDates(budgetYear: number, table: HolidayTable): SisaDates {
  return {
    delivery: deadlineFrom(localDate(budgetYear + 1, 7, 15), TERMS.SISA_DELIVERY, table),
    extensionRequest: deadlineFrom(localDate(budgetYear + 1, 6, 30), TERMS.SISA_EXTENSION_REQUEST, table),
  };
}

/** R15: until when BZK decides on a request for extension: 2 weeks after it came (Fvw 17b(2)). */
export function sisaExtensionDecisionDeadline(requestReceivedOn: LocalDate, table: HolidayTable): Deadline {
  return deadlineFrom(requestReceivedOn, TERMS.SISA_EXTENSION_DECISION, table);
}

/** How long general payments may be suspended when accountability is missing: 26 weeks, which do not roll (Fvw 17b(3), R4). */
export function sisaPaymentSuspensionEnd(suspendedFrom: LocalDate, table: HolidayTable): Deadline {
  return deadlineFrom(suspendedFrom, TERMS.SISA_PAYMENT_SUSPENSION, table);
}
