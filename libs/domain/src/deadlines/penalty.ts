import type { HolidayTable } from '../calendar/holiday-table.js';
import { addDays, compareDates, daysBetween, earlierDate } from '../calendar/local-date.js';
import type { Cents, LocalDate } from '../vocabulary.js';
import { computeDeadline, deadlineFrom } from './compute-deadline.js';
import type { Deadline, DeadlineFacts } from './deadline.js';
import { penaltyCents, type PenaltyTariff } from './penalty-tariff.js';
import { TERMS } from './terms.js';

/** A decision that is late, and the notice of default about it. */
export interface Default {
  /** Last day of the decision term. */
  readonly decisionEnd: LocalDate;
  readonly noticeReceivedOn: LocalDate;
  /** Day the decision was announced; null while there is none. */
  readonly decidedOn: LocalDate | null;
  /** While there is no decision: the day through which days are counted; without it, all 42 are. */
  readonly through?: LocalDate;
}

/** What is owed for deciding late. */
export interface Penalty {
  readonly outcome: 'owed' | 'decided-in-time' | 'premature-notice';
  /** The two weeks that end before the first payable day; they roll (assumption: 4:17(1) excludes the Awt for the 42 days only). */
  readonly grace: Deadline;
  readonly firstDay: LocalDate;
  /** The 42nd payable day; not rolled. */
  readonly lastPossibleDay: LocalDate;
  readonly days: number;
  readonly amountCents: Cents;
  /** Until when the penalty must be fixed (Awb 4:18), null when none is owed. */
  readonly fixing: Deadline | null;
}

/** The last day that counts: the day before the decision was announced (assumption), the 42nd day at the latest. */
function lastPayableDay({ decidedOn, through }: Default, lastPossibleDay: LocalDate): LocalDate {
  const lastInDefault = decidedOn === null ? through : addDays(decidedOn, -1);
  return lastInDefault === undefined ? lastPossibleDay : earlierDate(lastInDefault, lastPossibleDay);
}

/**
 * R16 (Awb 4:17, 4:18): the penalty for a late decision. A notice received before the term was over is premature and nothing
 * is owed. Refuses with PENALTY_TARIFF_SHORT.
 */
export function penalty(late: Default, tariff: PenaltyTariff, table: HolidayTable): Penalty {
  const notice: DeadlineFacts = { term: TERMS.PENALTY_GRACE, event: { on: late.noticeReceivedOn } };
  const grace = computeDeadline(notice, table);
  const lastPossibleDay = computeDeadline({ term: TERMS.PENALTY_DAYS, event: { endOf: notice } }, table).end;
  const period = { grace, firstDay: addDays(grace.end, 1), lastPossibleDay };
  const nothing = { ...period, days: 0, amountCents: 0, fixing: null };
  if (compareDates(late.noticeReceivedOn, late.decisionEnd) <= 0) return { outcome: 'premature-notice', ...nothing };
  const lastDay = lastPayableDay(late, lastPossibleDay);
  const days = daysBetween(grace.end, lastDay);
  if (days <= 0) return { outcome: 'decided-in-time', ...nothing };
  const fixing = deadlineFrom(lastDay, TERMS.PENALTY_FIXING, table);
  return { outcome: 'owed', ...period, days, amountCents: penaltyCents(days, tariff), fixing };
}
