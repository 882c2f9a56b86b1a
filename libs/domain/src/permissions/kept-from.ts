import { bothPersons } from '../absence/stand-in.js';
import type { Actor } from '../vocabulary.js';
import { isReading, type Action } from './actions.js';
import type { FileInView } from './file-in-view.js';

/**
 * What an interest keeps nobody from: saying so, giving work back, and registering what others sent in or said, which
 * decides nothing.
 */
const OPEN_TO_ALL: readonly Action[] = [
  'registerConflict',
  'releaseTask',
  'submitApplication',
  'uploadAttachment',
  'submitSupplement',
  'submitChangeRequest',
  'submitObjection',
  'submitCure',
  'submitNoticeOfDefault',
  'withdrawObjection',
  'giveBankAccount',
  'registerAccountability',
  'registerAppeal',
];

/**
 * Whether a registered interest of the actor, or of whom the actor replaces, keeps the actor from this: from every act in
 * the file and all that hangs on it, objections, payments, claims and reports (Awb 2:4). To look stays open.
 */
export function isKeptFrom({ keptFrom = [] }: FileInView, actor: Actor, action: Action): boolean {
  if (isReading(action) || OPEN_TO_ALL.includes(action)) return false;
  return bothPersons(actor).some((id) => keptFrom.includes(id));
}
