import { localTimeInstant } from '../calendar/amsterdam-time.js';
import { instantOf, millisecondsOf } from '../calendar/instant.js';
import { addWorkingDays } from '../calendar/working-days.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Instant, LocalDate } from '../vocabulary.js';

/** One nudge about a due date: `workingDays` before (negative) or after (positive) it, or the escalation. */
export interface ReminderMoment {
  readonly kind: 'REMINDER' | 'ESCALATION';
  readonly workingDays: number;
  readonly at: Instant;
}

const MORNING = '08:00';
const SPREAD_SECONDS = 30 * 60;

/**
 * When to remind of `dueOn`, in order: before it, after it, then the escalation, each in working days (assumption).
 * `id` spreads the moments over half an hour so that thousands of files do not wake in the same second.
 */
export function reminderSchedule(
  dueOn: LocalDate,
  terms: Pick<RoundTerms, 'intervals' | 'holidays'>,
  id: string,
): readonly ReminderMoment[] {
  const { remindWorkingDaysBefore, remindWorkingDaysAfter, escalateWorkingDaysAfter } = terms.intervals;
  const moment = (kind: ReminderMoment['kind'], workingDays: number): ReminderMoment => ({
    kind,
    workingDays,
    at: morningOf(addWorkingDays(dueOn, workingDays, terms.holidays), id),
  });
  const reminders = [...remindWorkingDaysBefore.map((days) => -days), ...remindWorkingDaysAfter];
  return [
    ...reminders.sort((a, b) => a - b).map((days) => moment('REMINDER', days)),
    moment('ESCALATION', escalateWorkingDaysAfter),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
}

function morningOf(date: LocalDate, id: string): Instant {
  const start = millisecondsOf(localTimeInstant(date, MORNING));
  return instantOf(start + (hashOf(id) % SPREAD_SECONDS) * 1000);
}

/** FNV-1a, so that the same id always falls on the same second. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}
