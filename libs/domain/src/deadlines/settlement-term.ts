import type { HolidayTable } from '../calendar/holiday-table.js';
import { compareDates } from '../calendar/local-date.js';
import type { LocalDate } from '../vocabulary.js';
import { computeDeadline } from './compute-deadline.js';
import type { Deadline } from './deadline.js';
import type { Suspension } from './suspension.js';
import { TERMS } from './terms.js';

/** R14: 22 weeks after the accountability came from BZK (R22 art. 10(2)); never rolls, may be suspended (Awb 4:15). */
export function settlementDeadline(
  receivedFromBzkOn: LocalDate,
  table: HolidayTable,
  suspensions: readonly Suspension[] = [],
  asOf?: LocalDate,
): Deadline {
  const event = { on: receivedFromBzkOn };
  return computeDeadline({ term: TERMS.SETTLEMENT, event, suspensions, ...(asOf && { asOf }) }, table);
}

/** The notice owed when a settlement will be late (Awb 4:14(1)). It informs; the term stays as it is. */
export interface LatenessNotice {
  readonly article: 'Awb 4:14(1)';
  readonly sendBy: LocalDate;
}

/** R14: the notice that is owed when the decision is planned after the end, or null when it is planned in time. */
export function latenessNotice(deadline: Deadline, plannedOn: LocalDate): LatenessNotice | null {
  return compareDates(plannedOn, deadline.end) > 0 ? { article: 'Awb 4:14(1)', sendBy: deadline.planOn } : null;
}
