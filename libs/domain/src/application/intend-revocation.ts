import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import { amendment } from './amend-award.js';
import type { AmendedLine } from './amendment-facts.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import { viewsTerm } from './views-term.js';

/**
 * An administrator tells a municipality that its award will be revoked or lowered, by how much and why, and asks for its
 * views (Awb 4:8). Told again, the term begins anew. Codes: WRONG_ROLE, REASON_REQUIRED, and those of an amendment.
 */
export function intendRevocation(
  state: ApplicationState,
  command: { readonly lines: readonly AmendedLine[]; readonly reason?: string },
  context: RuleContext,
): ApplicationFact[] {
  insistRole(context.actor, 'ADMINISTRATOR', 'JENV');
  insist(Boolean(command.reason?.trim()), 'REASON_REQUIRED', 'Say why the award will be revoked.', 'reason');
  const { lines } = command;
  const { previousTotalCents, totalCents } = amendment(state, { cause: 'REVOCATION', lines }, context).data;
  return [{ type: 'revocationIntended', data: { lines, previousTotalCents, totalCents, ...viewsTerm(context) } }];
}
