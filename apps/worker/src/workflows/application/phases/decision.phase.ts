import { type ApplicationFact, sumCents } from '@ronde/domain';
import { conclude } from '../../journal.js';
import { openTask } from '../../start-messages.js';
import { until } from '../../wait.js';
import { type ApplicationFile, isOver, taskOf } from '../application-file.js';

/** The assessed file waits for its share of the approved allocation. */
export async function awaitAmounts(file: ApplicationFile): Promise<void> {
  if (isOver(file) || file.state.phase !== 'ASSESSED') return;
  await until(file, 'allocation', () => file.heard.amounts !== undefined || isOver(file));
  if (isOver(file)) return;
  const { allocationId, lines, reserved } = file.heard.amounts!;
  const reservedCents = reserved ? sumCents(lines.map(({ allocatedCents }) => allocatedCents)) : 0;
  const dueOn = file.terms.dates.awardDueOn;
  const taskId = taskOf(file, 'decision');
  const allocated: ApplicationFact = { type: 'allocated', data: { allocationId, lines, reservedCents, taskId, dueOn } };
  await conclude(file)(
    () => [allocated],
    (_, at) => [openTask(file.terms, { taskId, kind: 'AWARD_DECISION', subject: file.stream, dueOn }, at)],
  );
}

/** An approver awards or rejects, under mandate. */
export async function awaitDecision(file: ApplicationFile): Promise<void> {
  await until(file, 'decision', () => file.state.phase !== 'DECISION' || isOver(file));
}
