import { continueAsNew } from '@temporalio/workflow';
import { type AcceptEvaluation, type EvaluationInput, evaluationStream, type ReturnEvaluation } from '@ronde/contracts';
import {
  acceptEvaluation,
  type EvaluationFact,
  type EvaluationOpening,
  type EvaluationState,
  evolveEvaluation,
  NO_EVALUATION,
  returnEvaluation,
  taskIdOf,
} from '@ronde/domain';
import { type File, openFile } from '../file.js';
import { listenAsFile, onUpdate } from '../handlers.js';
import { conclude } from '../journal.js';
import { awaitReport, type Obligation, obligationEnded, onDueMoved, openReview } from '../obligation.js';
import { taskDone } from '../start-messages.js';
import { until } from '../wait.js';

type EvaluationFile = File<EvaluationState, EvaluationFact>;

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
  const duty = dutyOf(input.opening);
  listen(file, duty);

  if (file.position === 0) await conclude(file)(() => [{ type: 'evaluationOpened', data: input.opening }]);
  while (!hasEnded(file.state)) {
    await awaitReport(file, duty);
    if (file.state.status === 'RECEIVED') await openReview(file, duty, reviewTask(duty, file.state.reviews + 1));
    if (file.state.status === 'IN_REVIEW') await until(file, 'review', () => file.state.status !== 'IN_REVIEW');
  }
  await until(file, 'answers', () => !file.mutex.isLocked());
  return file.state.status;
}

function listen(file: EvaluationFile, duty: Obligation<EvaluationFact>): void {
  listenAsFile(file);
  onDueMoved(file, duty);
  const review = (): string => reviewTask(duty, file.state.reviews);
  onUpdate<EvaluationState, EvaluationFact, AcceptEvaluation>(
    file,
    'acceptEvaluation',
    acceptEvaluation,
    () => (_, at) => [taskDone(review(), 'ACCEPTED', at), obligationEnded(duty, true, at)],
  );
  onUpdate<EvaluationState, EvaluationFact, ReturnEvaluation>(
    file,
    'returnEvaluation',
    returnEvaluation,
    () => (_, at) => [taskDone(review(), 'RETURNED', at)],
  );
}

function dutyOf({ evaluationId, applicationId }: EvaluationOpening): Obligation<EvaluationFact> {
  return {
    id: evaluationId,
    applicationId,
    reminded: (data) => ({ type: 'evaluationReminded', data }),
    moved: (data) => ({ type: 'evaluationDueMoved', data }),
    escalated: (data) => ({ type: 'evaluationEscalated', data }),
    notDelivered: (data) => ({ type: 'evaluationNotDelivered', data }),
    reviewOpened: (data) => ({ type: 'evaluationReviewOpened', data }),
    review: 'EVALUATION_REVIEW',
  };
}

/** One that was sent back is reviewed again, as another task. */
function reviewTask({ id }: Obligation<EvaluationFact>, ordinal: number): string {
  return taskIdOf(id, `evaluation-review-${ordinal}`);
}

function hasEnded(state: EvaluationState): boolean {
  return state.status === 'ACCEPTED' || state.status === 'NOT_DELIVERED';
}
