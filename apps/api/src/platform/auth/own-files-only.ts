import { mayAct, municipalityActedFor, type Actor, type FileInView } from '@ronde/domain';
import { insistPermitted } from './permitted.js';

/** The municipality whose files of this kind alone the actor may see; undefined: everybody's. Neither: refused. */
export function ownFilesOnly(actor: Actor, kind: FileInView['kind']): string | undefined {
  const anybodys: FileInView = { kind, phase: 'NONE', preparedBy: {} };
  if (mayAct(actor, 'readFile', anybodys).allowed) return undefined;
  const municipality = municipalityActedFor(actor);
  insistPermitted(actor, 'readFile', { ...anybodys, municipality });
  return municipality;
}
