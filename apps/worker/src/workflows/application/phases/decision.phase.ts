import { amountsOutsideDivision, type ApplicationFact, askCoInitial, sumCents } from '@ronde/domain';
import { conclude } from '../../journal.js';
import { openTask } from '../../start-messages.js';
import { until } from '../../wait.js';
import { type ApplicationFile, isOver, taskOf } from '../application-file.js';
import { awaitCoInitial, coInitialTasks } from '../co-initials.js';

/** The assessed file waits for its share of the approved allocation; one that came too late for it goes on without. */
export async function awaitAmounts(file: ApplicationFile): Promise<void> {
  if (isOver(file) || file.state.phase !== 'ASSESSED') return;
  await until(file, 'allocation', () => file.heard.amounts !== undefined || isOver(file));
  if (isOver(file)) return;
  const { allocationId, lines: told, reserved } = file.heard.amounts!;
  const lines = told.length > 0 ? told : amountsOutsideDivision(file.state);
  const reservedCents = reserved ? sumCents(lines.map(({ allocatedCents }) => allocatedCents)) : 0;
  const dueOn = file.terms.dates.awardDueOn;
  const taskId = taskOf(file, 'decision');
  const allocated: ApplicationFact = { type: 'allocated', data: { allocationId, lines, reservedCents, taskId, dueOn } };
  await conclude(file)(
    (state, { at }) => [allocated, ...askCoInitial(state, lines, file.terms, at)],
    (facts, at) => [
      openTask(file.terms, { taskId, kind: 'AWARD_DECISION', subject: file.stream, dueOn }, at),
      ...coInitialTasks(file, facts, at),
    ],
  );
}

/** An approver awards or rejects, under mandate; where the round asks for it, Social Affairs initials an award along first. */
export async function awaitDecision(file: ApplicationFile): Promise<void> {
  await awaitCoInitial(file);
  await until(file, 'decision', () => file.state.phase !== 'DECISION' || isOver(file));
}
