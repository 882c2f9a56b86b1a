import type { HolidayTable, Instant, LocalDate } from '@ronde/domain';
import type { Command } from '../command.js';

/** An administrator tells which days a Royal Decree equates with holidays in a year. */
export interface ChangeDecreeDays extends Command {
  readonly year: number;
  readonly days: readonly LocalDate[];
}

/** To an application: its round reckons with other holidays. */
export const HOLIDAYS_CHANGED = 'holidaysChanged';
/** What the signal HOLIDAYS_CHANGED carries. */
export interface HolidaysChanged {
  readonly holidays: HolidayTable;
  readonly at: Instant;
}
