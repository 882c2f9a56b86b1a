import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import { amendment } from './amend-award.js';
import type { AmendedLine } from './amendment-facts.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';

/**
 * An administrator says what was an evident slip of the pen in an award, and what its projects should have got; an
 * approver then corrects it. Such a slip rests on no fact about the municipality, so Awb 4:8(1) asks for no hearing
 * (assumption); that two people see it takes its place. Codes: WRONG_ROLE, REASON_REQUIRED, and those of an amendment.
 */
export function proposeCorrection(
  state: ApplicationState,
  command: { readonly lines: readonly AmendedLine[]; readonly reason?: string },
  context: RuleContext,
): ApplicationFact[] {
  insistRole(context.actor, 'ADMINISTRATOR', 'JENV');
  insist(Boolean(command.reason?.trim()), 'REASON_REQUIRED', 'Say what the slip of the pen was.', 'reason');
  const { lines } = command;
  const { previousTotalCents, totalCents } = amendment(state, { cause: 'CORRECTION', lines }, context).data;
  return [{ type: 'correctionProposed', data: { lines, previousTotalCents, totalCents } }];
}
