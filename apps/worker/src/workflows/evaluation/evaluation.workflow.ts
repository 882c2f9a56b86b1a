import { continueAsNew } from '@temporalio/workflow';
import { type AcceptEvaluation, type EvaluationInput, evaluationStream, type ReturnEvaluation } from '@ronde/contracts';
import {
  acceptEvaluation,
  type EvaluationFact,
  type EvaluationState,
  evolveEvaluation,
  NO_EVALUATION,
  returnEvaluation,
} from '@ronde/domain';
import { openFile } from '../file.js';
import { listenAsFile, onUpdate, withoutCommand } from '../handlers.js';
import { conclude } from '../journal.js';
import { until } from '../wait.js';
import { awaitReport, type EvaluationFile, obligationEnded, openReview, reviewDone } from './report.phase.js';

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
    withoutCommand(acceptEvaluation),
    () => (_, at) => [reviewDone(file, 'ACCEPTED', at), obligationEnded(file, true, at)],
  );
  onUpdate<EvaluationState, EvaluationFact, ReturnEvaluation>(
    file,
    'returnEvaluation',
    returnEvaluation,
    () => (_, at) => [reviewDone(file, 'RETURNED', at)],
  );
}

function hasEnded(state: EvaluationState): boolean {
  return state.status === 'ACCEPTED' || state.status === 'NOT_DELIVERED';
}
