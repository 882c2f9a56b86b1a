import { continueAsNew } from '@temporalio/workflow';
import {
  type AcceptEvaluation,
  applicationStream,
  type EngineMessage,
  type EvaluationInput,
  evaluationStream,
  OBLIGATION_ENDED,
  type ReturnEvaluation,
} from '@ronde/contracts';
import {
  acceptEvaluation,
  addWorkingDays,
  dueAtEndOf,
  type EvaluationFact,
  type EvaluationState,
  evolveEvaluation,
  type Instant,
  localDateOf,
  NO_EVALUATION,
  returnEvaluation,
  taskIdOf,
} from '@ronde/domain';
import { type File, openFile } from '../file.js';
import { listenAsFile, onUpdate } from '../handlers.js';
import { conclude } from '../journal.js';
import { type Nudges, remindUntil } from '../remind.js';
import { openTask, taskDone } from '../start-messages.js';
import { afterGrace, until } from '../wait.js';

type EvaluationFile = File<EvaluationState, EvaluationFact>;

/** Working days an office has to look at a report (assumption). */
const REVIEW_WORKING_DAYS = 15;

/**
 * The duty to evaluate one awarded project: reminders, receipt, review, and if it never comes the record that it did
 * not, which may lower the settlement (Regeling 2022 art. 7(3), 10(3)b).
 */
export async function evaluation(input: EvaluationInput): Promise<EvaluationState['status']> {
  const file = openFile<EvaluationState, EvaluationFact>({
    ...input,
    stream: evaluationStream(input.opening.evaluationId),
    initial: NO_EVALUATION,
    evolve: evolveEvaluation,
    carried: input.carried,
    continueAsNew: (carried) => continueAsNew<typeof evaluation>({ ...input, carried }),
  });
  listen(file);

  if (file.position === 0) await conclude(file)(() => [{ type: 'evaluationOpened', data: input.opening }]);
  while (!hasEnded(file.state)) {
    await awaitReport(file);
    if (file.state.status === 'RECEIVED') await openReview(file);
    if (file.state.status === 'IN_REVIEW') await until(file, 'review', () => file.state.status !== 'IN_REVIEW');
  }
  await until(file, 'answers', () => !file.mutex.isLocked());
  return file.state.status;
}

function listen(file: EvaluationFile): void {
  listenAsFile(file);
  onUpdate<EvaluationState, EvaluationFact, AcceptEvaluation>(
    file,
    'acceptEvaluation',
    () => acceptEvaluation,
    () => (_, at) => [reviewDone(file, 'ACCEPTED', at), obligationEnded(file, true, at)],
  );
  onUpdate<EvaluationState, EvaluationFact, ReturnEvaluation>(
    file,
    'returnEvaluation',
    (command) => (state, context) => returnEvaluation(state, command, context),
    () => (_, at) => [reviewDone(file, 'RETURNED', at)],
  );
}

function hasEnded(state: EvaluationState): boolean {
  return state.status === 'ACCEPTED' || state.status === 'NOT_DELIVERED';
}

/** Reminds until the report is there, at the latest on the day of accountability. */
async function awaitReport(file: EvaluationFile): Promise<void> {
  const lastMoment = (): Instant => afterGrace(dueAtEndOf(file.terms.dates.accountabilityDueOn).dueAt);
  const received = (): boolean => file.state.status !== 'DUE';
  const nudges: Nudges = {
    remind: (workingDays, dueOn) =>
      whileDue(file, () => ({ type: 'evaluationReminded', data: { workingDays, dueOn } })),
    escalate: (dueOn) => whileDue(file, () => ({ type: 'evaluationEscalated', data: { dueOn } })),
  };
  const inTime = await remindUntil(file, 'report', () => file.state.dueOn!, received, nudges, lastMoment);
  if (!inTime) await recordNotDelivered(file);
}

function whileDue(file: EvaluationFile, fact: () => EvaluationFact): Promise<unknown> {
  return conclude(file)((state) => (state.status === 'DUE' ? [fact()] : []));
}

async function recordNotDelivered(file: EvaluationFile): Promise<void> {
  const dueOn = file.state.dueOn!;
  await conclude(file)(
    (state) => (state.status === 'DUE' ? [{ type: 'evaluationNotDelivered', data: { dueOn } }] : []),
    (_, at) => [obligationEnded(file, false, at)],
  );
}

async function openReview(file: EvaluationFile): Promise<void> {
  const dueOn = addWorkingDays(localDateOf(file.clock.now()), REVIEW_WORKING_DAYS, file.terms.holidays);
  const taskId = reviewTaskId(file, file.state.reviews + 1);
  await conclude(file)(
    (state) => (state.status === 'RECEIVED' ? [{ type: 'evaluationReviewOpened', data: { taskId, dueOn } }] : []),
    (_, at) => [openTask(file.terms, { taskId, kind: 'EVALUATION_REVIEW', subject: file.stream, dueOn }, at)],
  );
}

const reviewTaskId = (file: EvaluationFile, ordinal: number): string =>
  taskIdOf(file.state.opening!.evaluationId, `evaluation-review-${ordinal}`);

const reviewDone = (file: EvaluationFile, outcome: string, at: Instant): EngineMessage =>
  taskDone(reviewTaskId(file, file.state.reviews), outcome, at);

function obligationEnded(file: EvaluationFile, met: boolean, at: Instant): EngineMessage {
  const { evaluationId, applicationId } = file.state.opening!;
  const payload = { id: evaluationId, met, at };
  return { kind: 'signal', workflowId: applicationStream(applicationId), signal: OBLIGATION_ENDED, payload };
}
