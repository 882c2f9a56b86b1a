import type { ObjectionInput } from '@ronde/contracts';
import type { ObjectionEnding } from '@ronde/domain';
import { until } from '../wait.js';
import { openObjectionFile } from './objection-file.js';
import { listen } from './objection-handlers.js';
import { awaitAppeal } from './phases/appeal.phase.js';
import { awaitDecision } from './phases/decision.phase.js';
import { prepare } from './phases/preparation.phase.js';
import { closeWithdrawn } from './phases/withdrawal.phase.js';

/**
 * One objection from its receipt until the decision on it can no longer be taken to court, the court left it as it is, or it is withdrawn. A
 * decision that a court annuls is taken anew.
 * Each line is a phase; a phase that has already been passed returns at once.
 */
export async function objection(input: ObjectionInput): Promise<ObjectionEnding> {
  const file = openObjectionFile(input);
  listen(file);

  await until(file, 'receipt', () => file.state.objection !== undefined);
  while (file.state.ending === undefined) {
    await prepare(file);
    await awaitDecision(file);
    await closeWithdrawn(file);
    await awaitAppeal(file);
  }

  await until(file, 'answers', () => !file.mutex.isLocked());
  return file.state.ending!;
}
