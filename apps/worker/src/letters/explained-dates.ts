import { streamKind, type StreamKind } from '@ronde/contracts';
import {
  applicationDeadline,
  dayOfTerm,
  deadlineFrom,
  explainDeadline,
  objectionDeadlineOf,
  penaltyDeadlines,
  TERMS,
  type Deadline,
  type Happened,
  type LocalDate,
  type PenaltyDeadline,
  type RoundTerms,
  type TermCode,
  type WrittenDeadline,
  type WrittenObjectionDeadline,
} from '@ronde/domain';
import { deadlinesOf, readStream, type Database } from '@ronde/persistence';
import { historyOf, type Cause } from './cause.js';
import { fileFrom, objectionFrom, penaltyFrom, recoveryFrom } from './letter-sources.js';

/** A date of a file and why it is that date, in plain Dutch sentences. */
export interface ExplainedDate {
  readonly on: LocalDate;
  readonly name: string;
  readonly explanation: string;
  /** A term of the ministries among themselves: nothing for a letter or a mail to a municipality. */
  readonly internal: boolean;
}

const INTERNAL: readonly string[] = ['COMPLETENESS', 'ASSESSMENT_JENV', 'ASSESSMENT_SZW', 'ALLOCATION', 'AWARD'];

/** The terms that somebody can explain: one that is written down and not among these does not compile. */
type Explainable =
  WrittenDeadline['code'] | WrittenObjectionDeadline['code'] | PenaltyDeadline['code'] | TermCode | 'REPAYMENT';

/** A term as its row tells it. */
interface Written {
  readonly code: Explainable;
  readonly dueOn: LocalDate;
}

/** A file as the rules explain its terms. */
interface File {
  readonly stream: string;
  readonly history: readonly Happened[];
  readonly round: RoundTerms;
}

/** Every date that somebody is held to in the file of a fact, or in the file a task is about, and why it is that date. */
export async function explainedDates(database: Database, cause: Cause): Promise<readonly ExplainedDate[]> {
  const stream = subjectOf(cause);
  const written: readonly Written[] = await deadlinesOf(database, stream);
  if (written.length === 0) return [];
  // After the rows, and the file as it is now: what the rows rest on is in it.
  const history = await historyUntilNow(database, stream, cause);
  return written.map((row) => explained(row, deadlineOf(row, { stream, history, round: cause.round })));
}

function subjectOf({ stream, history }: Cause): string {
  if (streamKind(stream) !== 'task') return stream;
  return (history[0]!.fact.data as { readonly subject: string }).subject;
}

/** Of the fact's own file only what came after the fact has to be read. */
async function historyUntilNow(database: Database, stream: string, cause: Cause): Promise<readonly Happened[]> {
  const known = stream === cause.stream ? cause.history : [];
  return [...known, ...historyOf(await readStream(database, stream, known.length + 1))];
}

function explained({ code, dueOn }: Written, deadline: Deadline): ExplainedDate {
  const explanation = explainDeadline(deadline, 'nl');
  return { on: dueOn, name: deadline.name.nl, explanation, internal: INTERNAL.includes(code) };
}

type Why = (row: Written, file: File) => Deadline;

/** How the kinds of files that count their terms explain them; the others only have days that somebody named. */
const WHY: Readonly<Partial<Record<StreamKind, Why>>> = {
  application: (row, { history, round }) => applicationDeadline(row as WrittenDeadline, fileFrom(history), round),
  objection: (row, { history, round }) =>
    objectionDeadlineOf(row as WrittenObjectionDeadline, objectionFrom(history), round),
  penalty: penaltyDeadline,
  recovery: repayment,
};

function deadlineOf(row: Written, file: File): Deadline {
  const why = WHY[streamKind(file.stream)];
  return why ? why(row, file) : dayOfTerm(row.dueOn, row.code as TermCode, file.round.holidays);
}

function penaltyDeadline({ code, dueOn }: Written, { history, round }: File): Deadline {
  const found = penaltyDeadlines(penaltyFrom(history), round).find((one) => one.code === code);
  return found?.deadline ?? dayOfTerm(dueOn, code as TermCode, round.holidays);
}

/** Six weeks after the claim (Awb 4:87(1)); any other day was set by a plan or a reminder. */
function repayment({ dueOn }: Written, { history, round }: File): Deadline {
  const { opening } = recoveryFrom(history);
  const counted = opening && deadlineFrom(opening.notifiedOn, TERMS.RECOVERY_PAYMENT, round.holidays);
  return counted?.end === dueOn ? counted : dayOfTerm(dueOn, 'RECOVERY_PAYMENT', round.holidays);
}
