import type { HolidayTable } from '../calendar/holiday-table.js';
import { addDays, compareDates, earlierDate } from '../calendar/local-date.js';
import { addWorkingDays, workingDayOnOrAfter } from '../calendar/working-days.js';
import type { OfficeCode } from '../correspondence/mail.js';
import type { LocalDate } from '../vocabulary.js';

/** The statutory terms of the ministry itself, and the office that must see to each (assumption: the office). */
export const LAPSING_OFFICES = {
  /** Awb 4:5(4). */
  UNTREATED: 'JENV/APPROVER',
  /** Awb 4:13(2). */
  DECISION: 'JENV/APPROVER',
  /** Awb 4:87(1). */
  PAYMENT: 'JENV/ADMINISTRATOR',
  /** Awb 4:13(2). */
  CHANGE_REQUEST: 'JENV/APPROVER',
  /** Regeling 2022 art. 10(2). */
  SETTLEMENT: 'JENV/APPROVER',
  /** Awb 7:10. */
  OBJECTION_DECISION: 'JENV/APPROVER',
  /** Awb 4:87(1). */
  PENALTY_PAYMENT: 'JENV/ADMINISTRATOR',
} as const satisfies Readonly<Record<string, OfficeCode>>;

/** A statutory term that an office is warned of. */
export type LapsingTerm = keyof typeof LAPSING_OFFICES;

/** One statutory term that is about to lapse. */
export interface LapsingEnd {
  readonly stream: string;
  readonly deadline: LapsingTerm;
  readonly dueOn: LocalDate;
}

/** What is about to lapse is known this many working days ahead, unless the round says otherwise (assumption). */
export const WARN_WORKING_DAYS_BEFORE = 10;

/** How many working days before its end a statutory term is warned of in a round. */
export function warningLead(intervals: { readonly warnWorkingDaysBefore?: number }): number {
  return intervals.warnWorkingDaysBefore ?? WARN_WORKING_DAYS_BEFORE;
}

/** The last end that somebody is warned of on `today`. */
export function warnedUntil(today: LocalDate, lead: number, table: HolidayTable): LocalDate {
  return addWorkingDays(today, lead, table);
}

/**
 * The working day on which to look again: when `earliestEnd`, the first one that nobody was warned of yet, comes within
 * the lead. At the latest ten working days on (assumption): these terms are set four weeks ahead or more, so that none
 * comes within the lead unseen.
 */
export function nextLookOn(
  today: LocalDate,
  lead: number,
  earliestEnd: LocalDate | undefined,
  table: HolidayTable,
): LocalDate {
  const tomorrow = workingDayOnOrAfter(addDays(today, 1), table);
  const latest = addWorkingDays(today, WARN_WORKING_DAYS_BEFORE, table);
  if (earliestEnd === undefined) return latest;
  const due = workingDayOnOrAfter(addWorkingDays(earliestEnd, -lead, table), table);
  const next = earlierDate(due, latest);
  return compareDates(next, tomorrow) < 0 ? tomorrow : next;
}
