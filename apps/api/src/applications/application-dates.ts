import {
  applicationDeadline,
  compareDates,
  localDateOf,
  type ApplicationState,
  type Instant,
  type LocalDate,
  type RoundTerms,
  type WrittenDeadline,
} from '@ronde/domain';
import { explainedDate } from '../platform/deadlines/explained-date.js';

/** A term of the file as its row tells it. */
export interface DeadlineOfFile extends WrittenDeadline {
  readonly done: boolean;
}

/** When the file was decided on, and until when that can be objected to. */
export interface DecisionOfFile {
  readonly decidedAt: Instant | null;
  readonly objectionEndsOn: LocalDate | null;
}

/** Every term of the file, those that follow its decision too, each with why it ends when it does. */
export function applicationDates(
  state: ApplicationState,
  written: { readonly deadlines: readonly DeadlineOfFile[] } & DecisionOfFile,
  round: { readonly terms: RoundTerms; readonly now: Instant },
) {
  return [...written.deadlines, ...afterDecision(state, written, localDateOf(round.now))].map((deadline) => {
    const { code, done } = deadline;
    return { code, done, ...explainedDate(applicationDeadline(deadline, state, round.terms)) };
  });
}

/** Nobody notes that an objection or payment term was met: it is done when its last day has passed. */
function afterDecision(
  { award }: ApplicationState,
  { decidedAt, objectionEndsOn }: DecisionOfFile,
  today: LocalDate,
): DeadlineOfFile[] {
  if (decidedAt === null || objectionEndsOn === null) return [];
  const common = (code: 'OBJECTION' | 'PAYMENT', dueOn: LocalDate) => ({
    ...{ code, dueOn, announcedAt: decidedAt },
    done: compareDates(dueOn, today) < 0,
  });
  return [common('OBJECTION', objectionEndsOn), ...(award ? [common('PAYMENT', award.paymentDueOn)] : [])];
}
