import type { DecreeDays } from '../calendar/with-decree-days.js';
import type { HolidayTable } from '../calendar/holiday-table.js';
import type { Fact, LocalDate } from '../vocabulary.js';

/** What can happen to the calendar of a round. */
export type RoundCalendarFact =
  | Fact<
      'decreeDaysChanged',
      DecreeDays & { readonly previousDays: readonly LocalDate[]; readonly holidays: HolidayTable }
    >
  | Fact<'decreeDaysTold', { year: number; applications: number }>;
