import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { MunicipalityCode } from '../vocabulary.js';
import type { InvitedListChange } from './invited-list-facts.js';
import type { RoundFact } from './round-facts.js';
import type { RoundState } from './round-state.js';

/**
 * Whether the approved list may be changed now: until the call closes. From then on a person decides on each application
 * of who is not on it. Codes: WRONG_ROLE, WRONG_STATE.
 */
export function insistListChangeable(state: RoundState, { actor }: Pick<RuleContext, 'actor'>): void {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  const { invitedListApproved, callClosed, cancelled, phase } = state;
  insist(
    invitedListApproved && phase !== 'FRAMEWORK' && !callClosed && !cancelled,
    'WRONG_STATE',
    'The list can be changed from its approval until the call closes.',
  );
}

/**
 * Proposes to add municipalities to the approved list, or to take them off it, with a reason (Groningen was added in 2019:
 * N22; that two people do it is an assumption). It takes the place of a proposal that still waits. Being invited is policy,
 * not a condition of the regulation: who leaves the list may still apply, and a person decides. Codes: as
 * `insistListChangeable`, and REASON_REQUIRED, LIST_UNCHANGED, ALREADY_INVITED, NOT_ON_INVITED_LIST, NOBODY_INVITED.
 */
export function changeInvitedList(
  state: RoundState,
  wanted: {
    readonly added?: readonly MunicipalityCode[];
    readonly dropped?: readonly MunicipalityCode[];
    readonly reason?: string;
  },
  context: Pick<RuleContext, 'actor'>,
): RoundFact[] {
  insistListChangeable(state, context);
  insist(Boolean(wanted.reason?.trim()), 'REASON_REQUIRED', 'Say why the list changes.', 'reason');
  const [added, dropped] = [onceSorted(wanted.added), onceSorted(wanted.dropped)];
  insist(added.length + dropped.length > 0, 'LIST_UNCHANGED', 'Name a municipality to add or to take off.', 'added');
  const invited = new Set(state.invited);
  const already = added.filter((code) => invited.has(code));
  insist(already.length === 0, 'ALREADY_INVITED', `On the list already: ${already.join(', ')}.`, 'added');
  const unknown = dropped.filter((code) => !invited.has(code));
  insist(unknown.length === 0, 'NOT_ON_INVITED_LIST', `Not on the list: ${unknown.join(', ')}.`, 'dropped');
  insist(
    invited.size + added.length > dropped.length,
    'NOBODY_INVITED',
    'Nobody would be invited any more; cancel the round instead.',
    'dropped',
  );
  const changeId = `c${(state.listChanges ?? 0) + 1}`;
  return [{ type: 'invitedListChangeProposed', data: { changeId, added, dropped } }];
}

/** A proposed change is approved by another person than its proposer. Codes: WRONG_ROLE, WRONG_STATE, OWN_WORK. */
export function approveListChange(
  state: RoundState,
  command: { readonly changeId: string },
  { actor }: Pick<RuleContext, 'actor'>,
): RoundFact[] {
  insistRole(actor, 'APPROVER', 'JENV');
  const { proposedBy, ...change } = waiting(state, command);
  insist(proposedBy !== actor.id, 'OWN_WORK', 'You proposed this change; someone else must decide on it.');
  const leaves = new Set(change.dropped);
  const municipalities = [...state.invited.filter((code) => !leaves.has(code)), ...change.added].sort();
  const call = state.published && state.closesAt ? { closesAt: state.closesAt } : {};
  return [{ type: 'invitedListChanged', data: { ...change, municipalities, ...call } }];
}

/** A proposed change is sent back with a reason; the list stays. Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED. */
export function returnListChange(
  state: RoundState,
  command: { readonly changeId: string; readonly reason?: string },
  { actor }: Pick<RuleContext, 'actor'>,
): RoundFact[] {
  insistRole(actor, 'APPROVER', 'JENV');
  const { changeId, added, dropped } = waiting(state, command);
  insist(Boolean(command.reason?.trim()), 'REASON_REQUIRED', 'Say why the list stays as it is.', 'reason');
  return [{ type: 'invitedListChangeReturned', data: { changeId, added, dropped } }];
}

function waiting(
  { listChange, callClosed, cancelled }: RoundState,
  { changeId }: { readonly changeId: string },
): InvitedListChange & { readonly proposedBy: string } {
  insist(
    listChange?.changeId === changeId && !callClosed && !cancelled,
    'WRONG_STATE',
    'This change of the list does not wait for a decision, or the call has closed.',
    'changeId',
  );
  return listChange;
}

function onceSorted(codes: readonly MunicipalityCode[] = []): readonly MunicipalityCode[] {
  return [...new Set(codes)].sort();
}
