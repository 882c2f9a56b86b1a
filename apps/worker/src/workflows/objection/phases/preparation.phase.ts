import { addWorkingDays, awaitsCure, endCure, localDateOf } from '@ronde/domain';
import { conclude } from '../../journal.js';
import { openTask } from '../../start-messages.js';
import { afterGrace, doneBefore, until } from '../../wait.js';
import { isOver, type ObjectionFile, taskOf } from '../objection-file.js';

/** Working days in which the handling of an objection begins (assumption). */
const HANDLING_WORKING_DAYS = 10;

/** An objection is laid before an administrator: to judge, to have cured, to hear. */
export async function openHandling(file: ObjectionFile): Promise<void> {
  if (file.state.handlingTaskId !== undefined || isOver(file)) return;
  const taskId = taskOf(file, 'objection-handling', file.state.handlings);
  const dueOn = addWorkingDays(localDateOf(file.clock.now()), HANDLING_WORKING_DAYS, file.terms.holidays);
  await conclude(file)(
    (state) => (state.withdrawn ? [] : [{ type: 'objectionHandlingOpened', data: { taskId, dueOn } }]),
    (_, at) => [openTask(file.terms, { taskId, kind: 'OBJECTION_HANDLING', subject: file.stream, dueOn }, at)],
  );
}

/** Until somebody was heard, or a ground not to hear was given; a term to cure ends here when nothing comes. */
export async function prepare(file: ObjectionFile): Promise<void> {
  const prepared = (): boolean => file.state.phase === 'READY' || isOver(file);
  while (!prepared()) {
    // One that was ready has no such work open any more.
    await openHandling(file);
    if (file.state.phase === 'CURE') await awaitCure(file);
    else await until(file, 'preparation', () => prepared() || file.state.phase === 'CURE');
  }
}

/** A term to cure ends when everything is there, or unused. */
async function awaitCure(file: ObjectionFile): Promise<void> {
  const dueAt = () => afterGrace(file.state.cures.at(-1)!.dueAt);
  await doneBefore(file, 'cure', dueAt, () => isOver(file) || !awaitsCure(file.state));
  await conclude(file)((state, context) => (state.withdrawn ? [] : endCure(state, context)));
}
