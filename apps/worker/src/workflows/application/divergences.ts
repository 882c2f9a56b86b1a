import { assessmentComplete, divergenceOpen, dropDivergence, findDivergence } from '@ronde/domain';
import { conclude } from '../journal.js';
import { openTask, taskDropped } from '../start-messages.js';
import { until } from '../wait.js';
import { type ApplicationFile, isOver } from './application-file.js';

/** Where the ministries differ, the file waits until somebody has decided, or until one of them assesses anew. */
export async function awaitDivergence(file: ApplicationFile): Promise<void> {
  if (isOver(file) || !divergenceOpen(file.state)) return;
  if (file.state.divergence?.status !== 'OPEN') await open(file);
  const settled = (): boolean => !divergenceOpen(file.state) || !assessmentComplete(file.state) || isOver(file);
  await until(file, 'divergence', settled);
  const { divergence } = file.state;
  if (divergence?.status !== 'OPEN' || isOver(file) || divergenceOpen(file.state)) return;
  await conclude(file)(dropDivergence, (facts, at) =>
    facts.map(() => taskDropped(divergence.taskId, 'PROJECT_WITHDRAWN', at)),
  );
}

async function open(file: ApplicationFile): Promise<void> {
  const role = file.terms.divergence ?? 'APPROVER';
  await conclude(file)(findDivergence, (facts, at) =>
    facts.flatMap((fact) => {
      if (fact.type !== 'divergenceFound') return [];
      const { taskId, dueOn } = fact.data;
      return [openTask(file.terms, { taskId, kind: 'DIVERGENCE_DECISION', subject: file.stream, dueOn, role }, at)];
    }),
  );
}
