import type { RefusalGround } from '../vocabulary.js';
import { insist } from '../refusal.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import { insistPhase, insistRole, type RuleContext } from '../rule-context.js';

/** Flags that a person must decide on before the content is looked at. */
export const ADMISSION_FLAGS = ['LATE', 'NOT_INVITED', 'SECOND_APPLICATION'] as const;

/** Whether the file waits for a decision on admission. */
export function needsAdmission(state: ApplicationState): boolean {
  const flags: readonly string[] = state.application?.flags ?? [];
  return ADMISSION_FLAGS.some((flag) => flags.includes(flag));
}

/**
 * A grant administrator takes a late, uninvited or second application into account, or proposes to reject it
 * with a ground; rejecting itself is the approver's decision. Codes: WRONG_STATE, WRONG_ROLE, GROUND_REQUIRED.
 */
export function decideAdmission(
  state: ApplicationState,
  command: { readonly admitted: boolean; readonly ground?: RefusalGround },
  context: RuleContext,
): ApplicationFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insistPhase(state, ['ADMISSION'], 'Deciding on admission');
  if (command.admitted) return [{ type: 'admissionDecided', data: { admitted: true } }];
  insist(command.ground !== undefined, 'GROUND_REQUIRED', 'A refusal needs its ground.', 'ground');
  return [{ type: 'admissionDecided', data: { admitted: false, ground: command.ground } }];
}
