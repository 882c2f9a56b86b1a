import type { EngineMessage, RegisterConflict } from '@ronde/contracts';
import { type ApplicationFact, type ApplicationState, type Instant, registerConflict } from '@ronde/domain';
import { onUpdate } from '../handlers.js';
import { conflictTold } from '../start-messages.js';
import type { ApplicationFile } from './application-file.js';
import { openTasks } from './open-tasks.js';
import { assessmentTasks } from './phases/assessment.phase.js';

/** What happens beside the assessment itself. */
export function listenToAssessment(file: ApplicationFile): void {
  // Not by `onDecision`: an administrator with an interest can still register one of somebody else.
  onUpdate<ApplicationState, ApplicationFact, RegisterConflict>(
    file,
    'registerConflict',
    registerConflict,
    () => (facts, at) => facts.flatMap((fact) => conflictFollowed(file, fact, at)),
  );
}

/** Open tasks are taken from whoever may not do them, and what was assessed is assessed anew. */
function conflictFollowed(file: ApplicationFile, fact: ApplicationFact, at: Instant): readonly EngineMessage[] {
  if (fact.type !== 'conflictRegistered') return [];
  const { personId, reopened } = fact.data;
  return [
    ...openTasks(file).map((taskId) => conflictTold(taskId, personId, at)),
    ...assessmentTasks(file, reopened, at),
  ];
}
