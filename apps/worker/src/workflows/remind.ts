import { type Fact, type Instant, type LocalDate, type ReminderMoment, reminderSchedule } from '@ronde/domain';
import type { File } from './file.js';
import { doneBefore } from './wait.js';

/** What to do at each moment of a reminder schedule. */
export interface Nudges {
  readonly remind: (workingDays: number, dueOn: LocalDate) => Promise<unknown>;
  readonly escalate: (dueOn: LocalDate) => Promise<unknown>;
}

/**
 * Reminds before and after a due date and then escalates, once each, until `done` holds: never after completion.
 * A due date that moves takes its reminders along. True when done; false when `lastMoment` passed first.
 */
export async function remindUntil<S, F extends Fact>(
  file: File<S, F>,
  name: string,
  dueOn: () => LocalDate,
  done: () => boolean,
  nudges: Nudges,
  lastMoment?: () => Instant,
): Promise<boolean> {
  for (;;) {
    const reminder = (): ReminderMoment | undefined => nextReminder(file, dueOn(), lastMoment?.());
    const wakeAt = (): Instant | undefined => reminder()?.at ?? lastMoment?.();
    if (await doneBefore(file, name, wakeAt, done)) return true;
    const due = reminder();
    if (due === undefined) return false;
    file.remindersSent.add(due.at);
    if (due.kind === 'REMINDER') await nudges.remind(due.workingDays, dueOn());
    else await nudges.escalate(dueOn());
  }
}

/** The next moment not yet used and before the end; what had passed before the file was opened is left out. */
function nextReminder<S, F extends Fact>(
  file: File<S, F>,
  dueOn: LocalDate,
  end: Instant | undefined,
): ReminderMoment | undefined {
  return reminderSchedule(dueOn, file.terms, file.stream).find(
    ({ at }) => !file.remindersSent.has(at) && at >= file.openedAt && (end === undefined || at < end),
  );
}
