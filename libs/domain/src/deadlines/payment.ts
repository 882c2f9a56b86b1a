import type { HolidayTable } from '../calendar/holiday-table.js';
import { lastBankWorkingDayBefore } from '../calendar/working-days.js';
import type { LocalDate } from '../vocabulary.js';
import { deadlineFrom } from './compute-deadline.js';
import type { Deadline } from './deadline.js';
import { TERMS } from './terms.js';

/** Until when to pay, and the last bank working day before that end, on which to pay. */
export interface PaymentDeadline {
  readonly deadline: Deadline;
  readonly payOn: LocalDate;
}

/** R13: 6 weeks after the decision was announced (Awb 4:87(1)), rolled; paid on a bank working day before it. */
export function paymentDeadline(announcedOn: LocalDate, table: HolidayTable): PaymentDeadline {
  const deadline = deadlineFrom(announcedOn, TERMS.PAYMENT, table);
  return { deadline, payOn: lastBankWorkingDayBefore(deadline.end, table) };
}
