import type { Command } from '@ronde/contracts';
import { type ApplicationFact, type ApplicationState, insistNoConflict, withReasons } from '@ronde/domain';
import { type Decision, onUpdate } from '../handlers.js';
import type { Tell } from '../journal.js';
import type { ApplicationFile } from './application-file.js';

/** An Update on an application: its rule, behind the one on who may not work on it, and whom its facts concern. */
export function onDecision<C extends Command>(
  file: ApplicationFile,
  name: string,
  rule: Decision<ApplicationState, ApplicationFact, C>,
  tellFor: (command: C) => Tell<ApplicationFact>,
): void {
  const unbiased: typeof rule = (state, command, context) => {
    insistNoConflict(state, context.actor);
    return withReasons(state, rule(state, command, context), command);
  };
  onUpdate(file, name, unbiased, tellFor);
}
