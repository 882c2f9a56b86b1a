import { endOfDayInstant } from '../calendar/amsterdam-time.js';
import type { HolidayTable } from '../calendar/holiday-table.js';
import { earlierDate } from '../calendar/local-date.js';
import type { LocalDate } from '../vocabulary.js';
import type { Deadline, DeadlineFacts, DeadlineStep, DeadlineWarning } from './deadline.js';
import { warnOfDayOff, warnOfReadings, warnOfUnknownDecree } from './deadline-warnings.js';
import { computeHoursDeadline } from './hours-deadline.js';
import { otherReadingOf } from './other-reading.js';
import { runTerm } from './run-term.js';
import type { RunningTerm } from './running-term.js';
import { insistTerm, type TermDefinition } from './term-definition.js';

/** Why the end stays where it is, as steps that lead nowhere: R4, R5, R7 or R15. */
function stepsNotTaken({ noRoll, end }: RunningTerm): readonly DeadlineStep[] {
  return noRoll.map(({ rule, article, because }) => ({ rule, article, from: end, to: end, because }));
}

/** A day that a decree may add matters to an end that rolls, and to working days that are counted. */
function warningsOf(term: RunningTerm, { length }: TermDefinition, table: HolidayTable): readonly DeadlineWarning[] {
  const rolls = term.noRoll.length === 0;
  const ofDecree = rolls || length.unit === 'working-days' ? warnOfUnknownDecree(term.end, table) : [];
  const ofDayOff = rolls ? [] : warnOfDayOff(term.end, term.chosenByAuthority, table);
  return [...term.warnings, ...ofDecree, ...ofDayOff];
}

/**
 * When a term ends and why: rules R1–R7, R9 and R17 on the facts of one deadline, with the holidays of `table`. Pure, so
 * that it can be computed again at any time (R19). Refuses with TERM_INVALID, TERM_OUTSIDE_AWT, DATE_INVALID,
 * SUSPENSION_INVALID, SUSPENSION_OPEN_NEEDS_DATE or HOURS_NEED_AN_INSTANT.
 */
export function computeDeadline(facts: DeadlineFacts, table: HolidayTable): Deadline {
  insistTerm(facts.term);
  if (facts.term.length.unit === 'hours') return computeHoursDeadline(facts);
  const { counted, unrolled, rolled } = runTerm(facts, 'day-after', table);
  const otherReading = otherReadingOf(facts, rolled.end, table);
  const planOn = otherReading ? earlierDate(rolled.end, otherReading.end) : rolled.end;
  return {
    term: facts.term.code,
    article: facts.term.article,
    name: facts.term.name,
    startDate: rolled.event,
    countedEnd: counted.to,
    rawEnd: unrolled.end,
    end: rolled.end,
    endInstant: endOfDayInstant(rolled.end),
    suspendedDays: rolled.suspendedDays,
    provisional: rolled.suspendedSince !== null,
    suspendedSince: rolled.suspendedSince,
    otherReading,
    planOn,
    steps: [...rolled.steps, ...stepsNotTaken(rolled)],
    warnings: [...warningsOf(rolled, facts.term, table), ...warnOfReadings(otherReading, planOn)],
    facts,
  };
}

/** The same for a term that simply counts from a day. */
export function deadlineFrom(on: LocalDate, term: TermDefinition, table: HolidayTable): Deadline {
  return computeDeadline({ term, event: { on } }, table);
}
