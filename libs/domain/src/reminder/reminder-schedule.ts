import { localDateOf, localTimeInstant } from '../calendar/amsterdam-time.js';
import { instantOf, millisecondsOf } from '../calendar/instant.js';
import { type Reminder, remindersOf } from '../deadlines/reminders.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Instant, LocalDate } from '../vocabulary.js';

/** A reminder with the instant at which it goes out. */
export interface ReminderMoment extends Reminder {
  readonly at: Instant;
}

const MORNING = '08:00';
const SPREAD_SECONDS = 30 * 60;

/**
 * When to remind of `dueOn`, in order: before it, after it, then the escalation, in the morning (assumption). `id`
 * spreads the moments over half an hour, so that thousands of files do not wake in the same second. What would have
 * been due before the file was opened is left out.
 */
export function reminderSchedule(
  dueOn: LocalDate,
  terms: Pick<RoundTerms, 'intervals' | 'holidays'>,
  file: { readonly id: string; readonly openedAt: Instant },
): readonly ReminderMoment[] {
  return remindersOf(dueOn, terms.intervals, terms.holidays, localDateOf(file.openedAt)).map((reminder) => ({
    ...reminder,
    at: morningOf(reminder.date, file.id),
  }));
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
