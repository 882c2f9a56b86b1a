import type { HolidayTable } from '../calendar/holiday-table.js';
import type { LocalDate } from '../vocabulary.js';
import type { NoRoll } from './awt-scope.js';
import type { DeadlineStep, DeadlineWarning } from './deadline.js';
import { rolledEnd } from './roll-term.js';

/** A term on its way through the acts that move it, in the order in which they were done. */
export interface RunningTerm {
  readonly event: LocalDate;
  /** The end before rolling. */
  readonly end: LocalDate;
  /** Why it will not roll; empty when it will. */
  readonly noRoll: readonly NoRoll[];
  readonly chosenByAuthority: boolean;
  /** The last suspended day so far, so that overlaps count once. */
  readonly suspendedThrough: LocalDate;
  readonly suspendedDays: number;
  /** First day of a suspension that has not ended; null when the clock runs. */
  readonly suspendedSince: LocalDate | null;
  readonly steps: readonly DeadlineStep[];
  readonly warnings: readonly DeadlineWarning[];
}

/** The day on which the term would end if nothing more moved it. */
export function presentEnd(term: RunningTerm, table: HolidayTable): LocalDate {
  return term.noRoll.length === 0 ? rolledEnd(term.end, table) : term.end;
}

/** The term with one more step, ending where the step leads. */
export function stepped(term: RunningTerm, step: DeadlineStep): RunningTerm {
  return { ...term, end: step.to, steps: [...term.steps, step] };
}

/** The term, unmoved, with more to warn of. */
export function warned(term: RunningTerm, ...warnings: readonly DeadlineWarning[]): RunningTerm {
  return { ...term, warnings: [...term.warnings, ...warnings] };
}
