import { ACTIONS, isReading, mayAct, REGISTER_IN_VIEW, type Action, type Actor } from '@ronde/domain';
import { streamInView } from '../platform/files/stream-in-view.js';

const REGISTERS: Readonly<Record<string, Action>> = {
  'mandate-register': 'readMandates',
  'absence-register': 'readAbsences',
  'representation-register': 'readRepresentatives',
  'mailbox-register': 'readMailboxes',
  'advice-register': 'readAdvice',
  'merger-register': 'readMergers',
};

/** What one may look at to know of a file that something happened in it. */
const TELLS = new Set<Action>(['readRound', 'readTask', 'readFile', 'readWorkflow']);

/** Whether somebody may know that this stream grew: who may read its file. Refused attempts are told to nobody. */
export function mayFollow(actor: Actor, stream: string): boolean {
  const kind = stream.slice(0, stream.indexOf('/'));
  if (kind === 'refused') return false;
  const register = REGISTERS[kind];
  if (register !== undefined) return mayAct(actor, register, REGISTER_IN_VIEW).allowed;
  const view = streamInView(stream);
  const readings = (ACTIONS[view.kind] as readonly Action[]).filter((one) => isReading(one) && TELLS.has(one));
  return readings.some((reading) => mayAct(actor, reading, view).allowed);
}
