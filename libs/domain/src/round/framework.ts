import type { MunicipalityCode } from '../vocabulary.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import { insistCallAhead } from './call.js';
import type { RoundFact } from './round-facts.js';
import type { RoundState } from './round-state.js';

/** The spending framework is approved by another person than the drafter. Codes: WRONG_ROLE, WRONG_STATE, OWN_WORK, CALL_OVER. */
export function approveFramework(state: RoundState, context: RuleContext): RoundFact[] {
  insistRole(context.actor, 'APPROVER', 'JENV');
  insist(
    state.phase === 'FRAMEWORK' && state.frameworkApprovedBy === undefined,
    'WRONG_STATE',
    'The framework has been approved already, or the round has gone on.',
  );
  insist(state.draftedBy !== context.actor.id, 'OWN_WORK', 'You drafted this framework; someone else must approve it.');
  insistCallAhead(context);
  return [{ type: 'frameworkApproved', data: { ceilingCents: context.terms.ceilingCents } }];
}

/** Names the municipalities that may apply. Codes: WRONG_ROLE, WRONG_STATE, NOBODY_INVITED. */
export function draftInvitedList(
  state: RoundState,
  command: { readonly municipalities: readonly MunicipalityCode[] },
  context: RuleContext,
): RoundFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insist(
    state.phase === 'FRAMEWORK',
    'WRONG_STATE',
    'The call has been published; the list can no longer be redrafted.',
  );
  const municipalities = [...new Set(command.municipalities)].sort();
  insist(municipalities.length > 0, 'NOBODY_INVITED', 'Name at least one municipality.', 'municipalities');
  return [{ type: 'invitedListDrafted', data: { municipalities } }];
}

/** The list is approved by another person than its drafter. Codes: WRONG_ROLE, WRONG_STATE, OWN_WORK, CALL_OVER. */
export function approveInvitedList(state: RoundState, context: RuleContext): RoundFact[] {
  insistRole(context.actor, 'APPROVER', 'JENV');
  insist(
    state.phase === 'FRAMEWORK' && state.invited.length > 0 && !state.invitedListApproved,
    'WRONG_STATE',
    'There is no drafted list waiting for approval.',
  );
  insist(
    state.invitedListDraftedBy !== context.actor.id,
    'OWN_WORK',
    'You drafted this list; someone else must approve it.',
  );
  insistCallAhead(context);
  return [{ type: 'invitedListApproved', data: { municipalities: state.invited } }];
}
