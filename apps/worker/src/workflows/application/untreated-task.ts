import type { EngineMessage } from '@ronde/contracts';
import type { ApplicationFact, Instant } from '@ronde/domain';
import { openTask } from '../start-messages.js';
import { type ApplicationFile, taskOf } from './application-file.js';

/** The task to decide on leaving the application untreated; each time it comes to that it is another. */
export function untreatedTask(file: ApplicationFile): string {
  const { untreatedTaskId, checks } = file.state;
  return untreatedTaskId ?? taskOf(file, checks > 1 ? `not-taken-${checks}` : 'not-taken');
}

/** Opens it where an official proposed so, due when that must have been told (Awb 4:5(4)). */
export function untreatedTaskOpened(
  file: ApplicationFile,
  facts: readonly ApplicationFact[],
  at: Instant,
): readonly EngineMessage[] {
  return facts.flatMap((fact) => {
    if (fact.type !== 'untreatedProposed') return [];
    const { taskId, decideBy: dueOn } = fact.data;
    return [openTask(file.terms, { taskId, kind: 'AWARD_DECISION', subject: file.stream, dueOn }, at)];
  });
}
