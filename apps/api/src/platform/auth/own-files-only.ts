import { mayAct, municipalitiesActedFor, municipalityActedFor, type Actor, type FileInView } from '@ronde/domain';
import { insistPermitted } from './permitted.js';

/** The municipalities whose files of this kind alone the actor may see; undefined: everybody's. Neither: refused. */
export function ownFilesOnly(actor: Actor, kind: FileInView['kind']): readonly string[] | undefined {
  const anybodys: FileInView = { kind, phase: 'NONE', preparedBy: {} };
  if (mayAct(actor, 'readFile', anybodys).allowed) return undefined;
  insistPermitted(actor, 'readFile', { ...anybodys, municipality: municipalityActedFor(actor) });
  return municipalitiesActedFor(actor);
}
