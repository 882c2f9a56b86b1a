import type { EngineMessage } from '@ronde/contracts';
import { type ApplicationFact, type Instant, recordCoInitialSilence } from '@ronde/domain';
import { conclude } from '../journal.js';
import { openTask, taskDropped } from '../start-messages.js';
import { doneBefore } from '../wait.js';
import { type ApplicationFile, isOver } from './application-file.js';
import { passedByAt } from './silence.js';

/** The task of the initial that Social Affairs has not answered about; none otherwise. */
export function openCoInitial({ state }: ApplicationFile): readonly string[] {
  return state.coInitial?.status === 'OPEN' ? [state.coInitial.taskId] : [];
}

/** The asking for an initial as a task of the approver of Social Affairs. */
export function coInitialTasks(
  file: ApplicationFile,
  facts: readonly ApplicationFact[],
  at: Instant,
): readonly EngineMessage[] {
  return facts.flatMap((fact) => {
    if (fact.type !== 'coInitialAsked') return [];
    const { taskId, dueOn } = fact.data;
    return [openTask(file.terms, { taskId, kind: 'CO_INITIAL', subject: file.stream, dueOn }, at)];
  });
}

/** Social Affairs answers, or its silence is recorded as silence once its escalation stayed without one. */
export async function awaitCoInitial(file: ApplicationFile): Promise<void> {
  const isOpen = (): boolean => openCoInitial(file).length > 0 && file.state.phase === 'DECISION' && !isOver(file);
  if (!isOpen()) return;
  const silentAt = (): Instant => passedByAt(file.terms, file.state.coInitial!.dueOn);
  if (await doneBefore(file, 'co-initial', silentAt, () => !isOpen())) return;
  const passedBy = openCoInitial(file);
  await conclude(file)(recordCoInitialSilence, (facts, at) =>
    facts.length === 0 ? [] : passedBy.map((taskId) => taskDropped(taskId, 'SILENT', at)),
  );
}
