import { DUE_MOVED, type EngineMessage, HOLIDAYS_CHANGED, type HolidaysChanged, taskStream } from '@ronde/contracts';
import {
  type ApplicationFact,
  type ApplicationState,
  dueAtEndOf,
  type Instant,
  recalculateDeadlines,
} from '@ronde/domain';
import { onSignal } from '../handlers.js';
import { conclude } from '../journal.js';
import { type ApplicationFile, taskOf } from './application-file.js';

/** The round reckons with other holidays: every end that is still ahead is reckoned again (R19). */
export function listenToCalendar(file: ApplicationFile): void {
  onSignal<ApplicationState, ApplicationFact, HolidaysChanged>(file, HOLIDAYS_CHANGED, async ({ holidays }) => {
    file.terms = { ...file.terms, holidays };
    if (file.state.application === undefined) return;
    await conclude(file)(recalculateDeadlines, (facts, at) => movedTasks(file, facts, at));
  });
}

/** The work on a change request is due when its term ends. */
function movedTasks(file: ApplicationFile, facts: readonly ApplicationFact[], at: Instant): readonly EngineMessage[] {
  const ends = facts.flatMap((fact) => (fact.type === 'deadlinesRecalculated' ? fact.data.ends : []));
  return ends.flatMap((end) => {
    if (end.deadline !== 'CHANGE_REQUEST') return [];
    const workflowId = taskStream(taskOf(file, `change-${end.requestId}`));
    return [{ kind: 'signal', workflowId, signal: DUE_MOVED, payload: { ...dueAtEndOf(end.dueOn), at } }];
  });
}
