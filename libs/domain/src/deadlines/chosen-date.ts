import type { HolidayTable } from '../calendar/holiday-table.js';
import { workingDayOnOrAfter } from '../calendar/working-days.js';
import type { LocalDate } from '../vocabulary.js';
import type { DeadlineWarning } from './deadline.js';
import { warnOfDayOff } from './deadline-warnings.js';

/** A date that an authority wants to choose, the working day proposed instead (the same when it is one), and the warning. */
export interface ChosenDateAdvice {
  readonly date: LocalDate;
  readonly proposal: LocalDate;
  readonly warning: DeadlineWarning | null;
}

/** R7 (assumption): dates that an authority chooses do not roll, so a day off is warned of and the next working day proposed. */
export function adviseOnChosenDate(date: LocalDate, table: HolidayTable): ChosenDateAdvice {
  const [warning = null] = warnOfDayOff(date, true, table);
  return { date, proposal: workingDayOnOrAfter(date, table), warning };
}
