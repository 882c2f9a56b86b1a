import type { Command } from '@ronde/contracts';
import type { ApplicationFact, ApplicationState } from '@ronde/domain';
import { type Decision, onUpdate } from '../handlers.js';
import type { Tell } from '../journal.js';
import type { ApplicationFile } from './application-file.js';

/** An Update on an application: its rule, and whom its facts concern. */
export function onDecision<C extends Command>(
  file: ApplicationFile,
  name: string,
  rule: Decision<ApplicationState, ApplicationFact, C>,
  tellFor: (command: C) => Tell<ApplicationFact>,
): void {
  onUpdate(file, name, rule, tellFor);
}
