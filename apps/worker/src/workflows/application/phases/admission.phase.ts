import { type ApplicationFact, needsAdmission } from '@ronde/domain';
import { conclude } from '../../journal.js';
import { openTask } from '../../start-messages.js';
import { until } from '../../wait.js';
import { type ApplicationFile, isOver, reached, taskOf } from '../application-file.js';

/** A late, uninvited or second application waits for a person to admit it. */
export async function checkAdmission(file: ApplicationFile): Promise<void> {
  if (isOver(file)) return;
  if (file.state.phase === 'RECEIVED' && needsAdmission(file.state)) await askAdmission(file);
  await until(file, 'admission', () => file.state.phase !== 'ADMISSION' || isOver(file));
}

async function askAdmission(file: ApplicationFile): Promise<void> {
  const dueOn = file.terms.dates.completenessDueOn;
  const taskId = taskOf(file, 'admission');
  const { flags } = file.state.application!;
  const asked: ApplicationFact = { type: 'admissionAsked', data: { flags, taskId, dueOn } };
  await conclude(file)(
    () => [asked],
    (_, at) => [
      openTask(file.terms, { taskId, kind: 'ADMISSION', subject: file.stream, dueOn }, at),
      reached(file, 'RECEIVED', at),
    ],
  );
}
