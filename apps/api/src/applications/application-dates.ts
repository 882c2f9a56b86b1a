import {
  applicationDeadline,
  compareDates,
  localDateOf,
  type ApplicationState,
  type Instant,
  type RoundTerms,
  type WrittenDeadline,
} from '@ronde/domain';
import { explainedDate } from '../platform/deadlines/explained-date.js';

/** A term of the file as its row tells it. */
export interface DeadlineOfFile extends WrittenDeadline {
  readonly done: boolean;
}

/** Every term of the file, each with why it ends when it does. */
export function applicationDates(
  state: ApplicationState,
  written: readonly DeadlineOfFile[],
  round: { readonly terms: RoundTerms; readonly now: Instant },
) {
  const today = localDateOf(round.now);
  return written.map((deadline) => {
    const { code, dueOn } = deadline;
    // Nobody notes that an objection term was used: it is over when its last day has passed.
    const done = deadline.done || (code === 'OBJECTION' && compareDates(dueOn, today) < 0);
    return { code, done, ...explainedDate(applicationDeadline(deadline, state, round.terms)) };
  });
}
