import { continueAsNew } from '@temporalio/workflow';
import {
  applicationStream,
  type EngineMessage,
  type MonitoringInput,
  monitoringStream,
  OBLIGATION_ENDED,
  type ReviewMonitoring,
} from '@ronde/contracts';
import {
  addWorkingDays,
  dueAtEndOf,
  evolveMonitoring,
  type Instant,
  localDateOf,
  type MonitoringFact,
  type MonitoringState,
  NO_MONITORING,
  reviewMonitoring,
  taskIdOf,
} from '@ronde/domain';
import { type File, openFile } from '../file.js';
import { listenAsFile, onUpdate } from '../handlers.js';
import { conclude } from '../journal.js';
import { type Nudges, remindUntil } from '../remind.js';
import { openTask, taskDone } from '../start-messages.js';
import { afterGrace, until } from '../wait.js';

type MonitoringFile = File<MonitoringState, MonitoringFact>;

/** Working days an office has to look at a report (assumption). */
const REVIEW_WORKING_DAYS = 15;

/** The yearly monitoring of one award: reminders, receipt, review, or the record that it never came. */
export async function monitoring(input: MonitoringInput): Promise<MonitoringState['status']> {
  const file = openFile<MonitoringState, MonitoringFact>({
    ...input,
    stream: monitoringStream(input.opening.monitoringId),
    initial: NO_MONITORING,
    evolve: evolveMonitoring,
    carried: input.carried,
    continueAsNew: (carried) => continueAsNew<typeof monitoring>({ ...input, carried }),
  });
  listen(file);

  if (file.position === 0) await conclude(file)(() => [{ type: 'monitoringOpened', data: input.opening }]);
  if (file.state.status === 'DUE') await awaitReport(file);
  if (file.state.status === 'RECEIVED') await openReview(file);
  if (file.state.status === 'IN_REVIEW') await until(file, 'review', () => file.state.status === 'REVIEWED');
  await until(file, 'answers', () => !file.mutex.isLocked());
  return file.state.status;
}

function listen(file: MonitoringFile): void {
  listenAsFile(file);
  onUpdate<MonitoringState, MonitoringFact, ReviewMonitoring>(
    file,
    'reviewMonitoring',
    reviewMonitoring,
    () => (_, at) => [taskDone(reviewTaskId(file), 'REVIEWED', at), obligationEnded(file, true, at)],
  );
}

/** Reminds until the report is there, at the latest on the day of accountability. */
async function awaitReport(file: MonitoringFile): Promise<void> {
  const lastMoment = (): Instant => afterGrace(dueAtEndOf(file.terms.dates.accountabilityDueOn).dueAt);
  const received = (): boolean => file.state.status !== 'DUE';
  const nudges: Nudges = {
    remind: (workingDays, dueOn) =>
      whileDue(file, () => ({ type: 'monitoringReminded', data: { workingDays, dueOn } })),
    escalate: (dueOn) => whileDue(file, () => ({ type: 'monitoringEscalated', data: { dueOn } })),
  };
  if (await remindUntil(file, 'report', () => ({ dueOn: file.state.dueOn! }), received, nudges, lastMoment)) return;
  await conclude(file)(
    (state) => (state.status === 'DUE' ? [{ type: 'monitoringNotDelivered', data: { dueOn: state.dueOn! } }] : []),
    (_, at) => [obligationEnded(file, false, at)],
  );
}

function whileDue(file: MonitoringFile, fact: () => MonitoringFact): Promise<unknown> {
  return conclude(file)((state) => (state.status === 'DUE' ? [fact()] : []));
}

async function openReview(file: MonitoringFile): Promise<void> {
  const dueOn = addWorkingDays(localDateOf(file.clock.now()), REVIEW_WORKING_DAYS, file.terms.holidays);
  const taskId = reviewTaskId(file);
  await conclude(file)(
    (state) => (state.status === 'RECEIVED' ? [{ type: 'monitoringReviewOpened', data: { taskId, dueOn } }] : []),
    (_, at) => [openTask(file.terms, { taskId, kind: 'MONITORING_REVIEW', subject: file.stream, dueOn }, at)],
  );
}

const reviewTaskId = (file: MonitoringFile): string => taskIdOf(file.state.opening!.monitoringId, 'monitoring-review');

function obligationEnded(file: MonitoringFile, met: boolean, at: Instant): EngineMessage {
  const { monitoringId, applicationId } = file.state.opening!;
  const payload = { id: monitoringId, met, at };
  return { kind: 'signal', workflowId: applicationStream(applicationId), signal: OBLIGATION_ENDED, payload };
}
