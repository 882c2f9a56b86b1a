import {
  applicationStream,
  DUE_MOVED,
  type EngineMessage,
  OBLIGATION_ENDED,
  type ReportDueMoved,
} from '@ronde/contracts';
import {
  addWorkingDays,
  dueAtEndOf,
  type Fact,
  type Instant,
  type LocalDate,
  localDateOf,
  moveReport,
  type ReportMoved,
  type TaskKind,
} from '@ronde/domain';
import type { File } from './file.js';
import { onSignal } from './handlers.js';
import { conclude } from './journal.js';
import { remindUntil } from './remind.js';
import { openTask } from './start-messages.js';
import { afterGrace } from './wait.js';

/** Working days an office has to look at a report (assumption). */
const REVIEW_WORKING_DAYS = 15;

/** What the file of a report that an award obliges to knows: whether it is there, and until when it is waited for. */
interface ReportState {
  readonly status: string;
  readonly dueOn?: LocalDate;
  readonly dueAt?: Instant;
  readonly awaitedUntil?: LocalDate;
}

/** A report that an award obliges to: whose it is, the facts of its life, and the work it brings. */
export interface Obligation<F extends Fact> {
  readonly id: string;
  readonly applicationId: string;
  readonly reminded: (data: { readonly workingDays: number; readonly dueOn: LocalDate }) => F;
  readonly escalated: (data: { readonly dueOn: LocalDate }) => F;
  readonly moved: (data: ReportMoved) => F;
  readonly notDelivered: (data: { readonly dueOn: LocalDate }) => F;
  readonly reviewOpened: (data: { readonly taskId: string; readonly dueOn: LocalDate }) => F;
  readonly review: TaskKind;
}

/** Reminds until the report is there; on the day of accountability the duty ends without it, and the application is told. */
export async function awaitReport<S extends ReportState, F extends Fact>(
  file: File<S, F>,
  obligation: Obligation<F>,
): Promise<void> {
  const whileDue = (fact: F): Promise<unknown> => conclude(file)((state) => (state.status === 'DUE' ? [fact] : []));
  const inTime = await remindUntil(
    file,
    'report',
    () => ({ dueOn: file.state.dueOn! }),
    () => file.state.status !== 'DUE',
    {
      remind: (workingDays, dueOn) => whileDue(obligation.reminded({ workingDays, dueOn })),
      escalate: (dueOn) => whileDue(obligation.escalated({ dueOn })),
    },
    () => afterGrace(dueAtEndOf(file.state.awaitedUntil ?? file.terms.dates.accountabilityDueOn).dueAt),
  );
  if (inTime) return;
  await conclude(file)(
    (state) => (state.status === 'DUE' ? [obligation.notDelivered({ dueOn: state.dueOn! })] : []),
    (_, at) => [obligationEnded(obligation, false, at)],
  );
}

/** With the end of the execution the day of a report moves, and until when it is waited for. */
export function onDueMoved<S extends ReportState, F extends Fact>(file: File<S, F>, obligation: Obligation<F>): void {
  onSignal<S, F, ReportDueMoved>(file, DUE_MOVED, async (wanted) => {
    await conclude(file)((state) => {
      const moved = moveReport(state, wanted);
      return moved === undefined ? [] : [obligation.moved(moved)];
    });
  });
}

/** A report that came is laid before an office. */
export async function openReview<S extends ReportState, F extends Fact>(
  file: File<S, F>,
  obligation: Obligation<F>,
  taskId: string,
): Promise<void> {
  const dueOn = addWorkingDays(localDateOf(file.clock.now()), REVIEW_WORKING_DAYS, file.terms.holidays);
  await conclude(file)(
    (state) => (state.status === 'RECEIVED' ? [obligation.reviewOpened({ taskId, dueOn })] : []),
    (_, at) => [openTask(file.terms, { taskId, kind: obligation.review, subject: file.stream, dueOn }, at)],
  );
}

/** Tells the application that the duty ended, met or not. */
export function obligationEnded(
  { id, applicationId }: Pick<Obligation<Fact>, 'id' | 'applicationId'>,
  met: boolean,
  at: Instant,
): EngineMessage {
  const payload = { id, met, at };
  return { kind: 'signal', workflowId: applicationStream(applicationId), signal: OBLIGATION_ENDED, payload };
}
