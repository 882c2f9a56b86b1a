import { bothPersons } from '../absence/stand-in.js';
import { insist } from '../refusal.js';
import { receivedOf, type RuleContext } from '../rule-context.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';

/**
 * An interest that was wrongly registered, or that is no more, is lifted by an administrator, who says why: not by who
 * registered it (four eyes, an assumption) and not by whom it is about, who decides nothing in the file (Awb 2:4). What
 * was assessed anew meanwhile stays. Codes: WRONG_STATE, CONFLICT_UNKNOWN, OWN_WORK.
 */
export function liftConflict(
  state: ApplicationState,
  { personId }: { readonly personId: string },
  { actor }: RuleContext,
): ApplicationFact[] {
  receivedOf(state);
  const conflict = state.conflicts?.find((one) => one.personId === personId);
  insist(
    conflict !== undefined,
    'CONFLICT_UNKNOWN',
    'No interest of this person in the file is registered.',
    'personId',
  );
  insist(
    !bothPersons(actor).some((id) => conflict.registeredBy.includes(id)),
    'OWN_WORK',
    'Who registered an interest does not lift it: another administrator must.',
  );
  return [{ type: 'conflictLifted', data: { personId } }];
}
