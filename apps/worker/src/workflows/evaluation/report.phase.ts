import { applicationStream, type EngineMessage, OBLIGATION_ENDED } from '@ronde/contracts';
import {
  addWorkingDays,
  dueAtEndOf,
  type EvaluationFact,
  type EvaluationState,
  type Instant,
  localDateOf,
  taskIdOf,
} from '@ronde/domain';
import type { File } from '../file.js';
import { conclude } from '../journal.js';
import { type Nudges, remindUntil } from '../remind.js';
import { openTask, taskDone } from '../start-messages.js';
import { afterGrace } from '../wait.js';

/** The file of one duty to evaluate. */
export type EvaluationFile = File<EvaluationState, EvaluationFact>;

/** Working days an office has to look at a report (assumption). */
const REVIEW_WORKING_DAYS = 15;

/** Reminds until the report is there, at the latest on the day of accountability. */
export async function awaitReport(file: EvaluationFile): Promise<void> {
  const lastMoment = (): Instant => afterGrace(dueAtEndOf(file.terms.dates.accountabilityDueOn).dueAt);
  const received = (): boolean => file.state.status !== 'DUE';
  const nudges: Nudges = {
    remind: (workingDays, dueOn) =>
      whileDue(file, () => ({ type: 'evaluationReminded', data: { workingDays, dueOn } })),
    escalate: (dueOn) => whileDue(file, () => ({ type: 'evaluationEscalated', data: { dueOn } })),
  };
  const inTime = await remindUntil(file, 'report', () => ({ dueOn: file.state.dueOn! }), received, nudges, lastMoment);
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

/** A report that came is laid before an office. */
export async function openReview(file: EvaluationFile): Promise<void> {
  const dueOn = addWorkingDays(localDateOf(file.clock.now()), REVIEW_WORKING_DAYS, file.terms.holidays);
  const taskId = reviewTaskId(file, file.state.reviews + 1);
  await conclude(file)(
    (state) => (state.status === 'RECEIVED' ? [{ type: 'evaluationReviewOpened', data: { taskId, dueOn } }] : []),
    (_, at) => [openTask(file.terms, { taskId, kind: 'EVALUATION_REVIEW', subject: file.stream, dueOn }, at)],
  );
}

const reviewTaskId = (file: EvaluationFile, ordinal: number): string =>
  taskIdOf(file.state.opening!.evaluationId, `evaluation-review-${ordinal}`);

/** Tells the review's task how it ended. */
export const reviewDone = (file: EvaluationFile, outcome: string, at: Instant): EngineMessage =>
  taskDone(reviewTaskId(file, file.state.reviews), outcome, at);

/** Tells the application that the duty ended. */
export function obligationEnded(file: EvaluationFile, met: boolean, at: Instant): EngineMessage {
  const { evaluationId, applicationId } = file.state.opening!;
  const payload = { id: evaluationId, met, at };
  return { kind: 'signal', workflowId: applicationStream(applicationId), signal: OBLIGATION_ENDED, payload };
}
