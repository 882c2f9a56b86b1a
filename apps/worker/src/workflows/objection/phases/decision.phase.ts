import { addWorkingDays, localDateOf } from '@ronde/domain';
import { conclude } from '../../journal.js';
import { openTask, taskDone } from '../../start-messages.js';
import { until } from '../../wait.js';
import { isOver, type ObjectionFile, taskOf } from '../objection-file.js';

/** Working days to decide on an objection whose term has not begun, because it is not looked at (assumption). */
const WITHOUT_TERM_WORKING_DAYS = 10;

/**
 * The objection is laid before an approver, who did not take the first decision; then it waits for the decision, or until
 * it is not ready any more because its dates were corrected.
 */
export async function awaitDecision(file: ObjectionFile): Promise<void> {
  if (isOver(file)) return;
  if (file.state.decisionTaskId === undefined) await askDecision(file);
  await until(file, 'decision', () => isOver(file) || file.state.phase !== 'READY');
}

async function askDecision(file: ObjectionFile): Promise<void> {
  const { decisionsAsked, handlingTaskId } = file.state;
  const taskId = taskOf(file, 'objection-decision', decisionsAsked);
  const soon = addWorkingDays(localDateOf(file.clock.now()), WITHOUT_TERM_WORKING_DAYS, file.terms.holidays);
  const dueOn = file.state.decisionDueOn ?? soon;
  await conclude(file)(
    (state) => (state.withdrawn || state.decision ? [] : [{ type: 'objectionDecisionAsked', data: { taskId, dueOn } }]),
    (_, at) => [
      ...(handlingTaskId === undefined ? [] : [taskDone(handlingTaskId, 'READY', at)]),
      openTask(file.terms, { taskId, kind: 'OBJECTION_DECISION', subject: file.stream, dueOn }, at),
    ],
  );
}
