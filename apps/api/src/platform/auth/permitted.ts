import { mayAct, type Action, type Actor, type FileInView } from '@ronde/domain';
import { Problem } from '../problems/problem.js';

/** Refuses with the table's code and sentence unless the actor may do this with the file. */
export function insistPermitted(actor: Actor, action: Action, file: FileInView): void {
  const verdict = mayAct(actor, action, file);
  if (!verdict.allowed) throw new Problem(verdict.code, verdict.why);
}
