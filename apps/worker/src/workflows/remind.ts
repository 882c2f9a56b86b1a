import { type Fact, type Instant, type LocalDate, type ReminderMoment, reminderSchedule } from '@ronde/domain';
import type { File } from './file.js';
import { doneBefore } from './wait.js';

/** What to do at each moment of a reminder schedule; `workingDays` is negative before the due date. */
export interface Nudges {
  readonly remind: (workingDays: number, dueOn: LocalDate) => Promise<unknown>;
  readonly escalate: (dueOn: LocalDate) => Promise<unknown>;
}

/** A due date, and when the term that ends on it began if that was after the file was opened. */
export interface RunningTerm {
  readonly dueOn: LocalDate;
  readonly since?: Instant;
}

/**
 * Reminds before and after a due date and then escalates, once each, until `done` holds: never after completion.
 * A due date that moves takes its reminders along. True when done; false when `lastMoment` passed first.
 */
export async function remindUntil<S, F extends Fact>(
  file: File<S, F>,
  name: string,
  term: () => RunningTerm,
  done: () => boolean,
  nudges: Nudges,
  lastMoment?: () => Instant | undefined,
): Promise<boolean> {
  const scheduleOf = rememberedSchedule(file);
  for (;;) {
    const reminder = (): ReminderMoment | undefined => nextReminder(file, scheduleOf(term()), lastMoment?.());
    const wakeAt = (): Instant | undefined => reminder()?.at ?? lastMoment?.();
    if (await doneBefore(file, name, wakeAt, done)) return true;
    const due = reminder();
    if (due === undefined) return false;
    file.remindersSent.add(due.at);
    if (due.kind === 'escalation') await nudges.escalate(term().dueOn);
    else await nudges.remind(due.kind === 'before' ? -due.workingDays : due.workingDays, term().dueOn);
  }
}

/** The next moment not yet used and before the end. */
function nextReminder<S, F extends Fact>(
  file: File<S, F>,
  schedule: readonly ReminderMoment[],
  end: Instant | undefined,
): ReminderMoment | undefined {
  return schedule.find(({ at }) => !file.remindersSent.has(at) && (end === undefined || at < end));
}

/** The schedule of a term, with nothing from before the term began; asked at every turn, so kept until the term changes. */
function rememberedSchedule<S, F extends Fact>(file: File<S, F>): (term: RunningTerm) => readonly ReminderMoment[] {
  let known: { readonly key: string; readonly schedule: readonly ReminderMoment[] } | undefined;
  return ({ dueOn, since = file.openedAt }) => {
    const key = `${dueOn} ${since}`;
    if (known?.key !== key)
      known = { key, schedule: reminderSchedule(dueOn, file.terms, { id: file.stream, openedAt: since }) };
    return known.schedule;
  };
}
