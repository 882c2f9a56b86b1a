import { continueAsNew } from '@temporalio/workflow';
import {
  type ClaimTask,
  CONFLICT_REGISTERED,
  type ConflictRegistered,
  DUE_MOVED,
  type DueMoved,
  type ReleaseTask,
  ROUND_CANCELLED,
  type RoundCancelled,
  type TaskInput,
  taskStream,
  WORK_DONE,
  WORK_DROPPED,
  type WorkDone,
  type WorkDropped,
} from '@ronde/contracts';
import { claimTask, evolveTask, NO_TASK, releaseTask, type TaskFact, type TaskState, takeBack } from '@ronde/domain';
import { type File, openFile } from '../file.js';
import { listenAsFile, onSignal, onUpdate } from '../handlers.js';
import { conclude } from '../journal.js';
import { remindUntil } from '../remind.js';
import { until } from '../wait.js';

interface Heard {
  ended?: TaskFact;
  due?: DueMoved;
}

/**
 * One piece of work for one office, from opening to completion: reminders before and after its due date, then
 * escalation, never after completion. What completes it is decided on its subject, which tells it so.
 */
export async function task(input: TaskInput): Promise<TaskState['status']> {
  const file = openFile<TaskState, TaskFact>({
    ...input,
    stream: taskStream(input.opening.taskId),
    initial: NO_TASK,
    evolve: evolveTask,
    carried: input.carried,
    continueAsNew: (carried) => continueAsNew<typeof task>({ ...input, carried }),
  });
  const heard: Heard = {};
  listen(file, heard);

  if (file.position === 0) await conclude(file)(() => [{ type: 'taskOpened', data: input.opening }]);
  await work(file, heard);
  await conclude(file)(() => [heard.ended!]);
  await until(file, 'answers', () => !file.mutex.isLocked());
  return file.state.status;
}

function listen(file: File<TaskState, TaskFact>, heard: Heard): void {
  listenAsFile(file);
  onUpdate<TaskState, TaskFact, ClaimTask>(file, 'claimTask', (state, { actor }) => claimTask(state, actor));
  onUpdate<TaskState, TaskFact, ReleaseTask>(file, 'releaseTask', (state, { actor }) => releaseTask(state, actor));
  onSignal<TaskState, TaskFact, ConflictRegistered>(file, CONFLICT_REGISTERED, async ({ personId }) => {
    await conclude(file)((state) => takeBack(state, personId));
  });
  onSignal<TaskState, TaskFact, WorkDone>(file, WORK_DONE, ({ outcome }) => {
    heard.ended ??= { type: 'taskCompleted', data: { outcome } };
  });
  onSignal<TaskState, TaskFact, WorkDropped>(file, WORK_DROPPED, ({ cause }) => {
    heard.ended ??= { type: 'taskCancelled', data: { cause } };
  });
  onSignal<TaskState, TaskFact, RoundCancelled>(file, ROUND_CANCELLED, () => {
    heard.ended ??= { type: 'taskCancelled', data: { cause: 'ROUND_CANCELLED' } };
  });
  onSignal<TaskState, TaskFact, DueMoved>(file, DUE_MOVED, (moved) => {
    heard.due = moved;
  });
}

/** Reminds until the work has ended; a moved due date is taken over and reminded of anew. */
async function work(file: File<TaskState, TaskFact>, heard: Heard): Promise<void> {
  while (heard.ended === undefined) {
    if (heard.due) await takeOverDueDate(file, heard);
    const interrupted = (): boolean => heard.ended !== undefined || heard.due !== undefined;
    await remindUntil(file, 'task', () => ({ dueOn: file.state.dueOn! }), interrupted, {
      remind: (workingDays, dueOn) =>
        conclude(file)(() => (heard.ended ? [] : [{ type: 'taskReminded', data: { workingDays, dueOn } }])),
      escalate: (dueOn) => conclude(file)(() => (heard.ended ? [] : [{ type: 'taskEscalated', data: { dueOn } }])),
    });
  }
}

async function takeOverDueDate(file: File<TaskState, TaskFact>, heard: Heard): Promise<void> {
  const { dueOn, dueAt } = heard.due!;
  heard.due = undefined;
  const previousDueOn = file.state.dueOn!;
  await conclude(file)(() => [{ type: 'taskDueMoved', data: { previousDueOn, dueOn, dueAt } }]);
}
