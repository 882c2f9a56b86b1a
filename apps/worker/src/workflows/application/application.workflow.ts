import type { ApplicationInput } from '@ronde/contracts';
import type { ApplicationOutcome } from '@ronde/domain';
import { until } from '../wait.js';
import { isOver, openApplicationFile } from './application-file.js';
import { listen } from './application-handlers.js';
import { accountAndSettle } from './phases/accountability.phase.js';
import { checkAdmission } from './phases/admission.phase.js';
import { assess } from './phases/assessment.phase.js';
import { checkCompleteness } from './phases/completeness.phase.js';
import { awaitAmounts, awaitDecision } from './phases/decision.phase.js';
import { closeEarly } from './phases/early-end.phase.js';
import { startExecution } from './phases/execution.phase.js';
import { awaitObjectionTerm, notifyWhenAnnounced } from './phases/notification.phase.js';

/**
 * One application from its receipt until its last decision can no longer be objected to. Each line is a phase; a phase that has already been passed, or
 * a file that has ended, returns at once.
 */
export async function application(input: ApplicationInput): Promise<ApplicationOutcome> {
  const file = openApplicationFile(input);
  listen(file);

  await until(file, 'receipt', () => file.state.application !== undefined || isOver(file));
  await checkAdmission(file);
  await checkCompleteness(file);
  await assess(file);
  await awaitAmounts(file);
  await awaitDecision(file);
  await notifyWhenAnnounced(file);
  await startExecution(file);
  await accountAndSettle(file);

  await closeEarly(file);
  await awaitObjectionTerm(file);
  await until(file, 'answers', () => !file.mutex.isLocked());
  return file.state.outcome!;
}
