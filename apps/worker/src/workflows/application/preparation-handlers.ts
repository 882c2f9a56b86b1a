import {
  type Assess,
  type ConfirmCompleteness,
  type DecideAdmission,
  DUE_MOVED,
  type EngineMessage,
  type MoveDeadline,
  type ProposeUntreated,
  type RequestSupplement,
  taskStream,
} from '@ronde/contracts';
import {
  type ApplicationFact,
  assess,
  confirmCompleteness,
  decideAdmission,
  type Instant,
  isUntreatedProposed,
  type Ministry,
  moveDeadline,
  proposeUntreated,
  requestSupplement,
} from '@ronde/domain';
import { withoutCommand } from '../handlers.js';
import { openTask, taskDone, taskDropped } from '../start-messages.js';
import { type ApplicationFile, reached, taskOf } from './application-file.js';
import { onDecision } from './on-decision.js';
import { untreatedTask, untreatedTaskOpened } from './untreated-task.js';

/** What officials decide while they prepare the file. */
export function listenToPreparation(file: ApplicationFile): void {
  onDecision<DecideAdmission>(file, 'decideAdmission', decideAdmission, ({ admitted }) => (_, at) => [
    taskDone(taskOf(file, 'admission'), admitted ? 'ADMITTED' : 'REFUSED', at),
    ...(admitted ? [] : [decisionTask(file, at), reached(file, 'ASSESSED', at)]),
  ]);
  onDecision<ConfirmCompleteness>(file, 'confirmCompleteness', withoutCommand(confirmCompleteness), () => (_, at) => [
    isUntreatedProposed(file.state)
      ? taskDropped(untreatedTask(file), 'TREATED', at)
      : taskDone(checkTask(file), 'COMPLETE', at),
    reached(file, 'COMPLETE', at),
  ]);
  onDecision<ProposeUntreated>(
    file,
    'proposeUntreated',
    (state, _, context) => proposeUntreated(state, { taskId: untreatedTask(file) }, context),
    () => (facts, at) => [taskDone(checkTask(file), 'NOT_ENOUGH', at), ...untreatedTaskOpened(file, facts, at)],
  );
  onDecision<RequestSupplement>(file, 'requestSupplement', requestSupplement, () => (_, at) => [
    taskDone(checkTask(file), 'SUPPLEMENT_REQUESTED', at),
  ]);
  onDecision<Assess>(file, 'assess', assess, ({ ministry }) => (_, at) => [
    taskDone(assessmentTask(file, ministry), 'ASSESSED', at),
  ]);
  onDecision<MoveDeadline>(file, 'moveDeadline', moveDeadline, () => (facts, at) => movedTask(file, facts, at));
}

const assessmentTask = (file: ApplicationFile, of: Ministry): string =>
  file.state.work.find(({ ministry }) => ministry === of)!.taskId;

const checkTask = (file: ApplicationFile): string => taskOf(file, `completeness-${file.state.checks}`);

function decisionTask(file: ApplicationFile, at: Instant): EngineMessage {
  const dueOn = file.state.decisionDueOn!;
  const taskId = taskOf(file, 'decision');
  return openTask(file.terms, { taskId, kind: 'AWARD_DECISION', subject: file.stream, dueOn }, at);
}

/** Only the co-assessor's term has a task that moves along. */
function movedTask(file: ApplicationFile, facts: readonly ApplicationFact[], at: Instant): readonly EngineMessage[] {
  const moved = facts.find((fact) => fact.type === 'deadlineMoved')?.data;
  if (moved?.deadline !== 'CO_ASSESSMENT') return [];
  const workflowId = taskStream(assessmentTask(file, 'SZW'));
  return [{ kind: 'signal', workflowId, signal: DUE_MOVED, payload: { dueOn: moved.dueOn, dueAt: moved.dueAt, at } }];
}
