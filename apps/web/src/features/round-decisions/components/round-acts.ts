import type { Allocation } from '../api/allocations.js';
import type { Round } from '../api/round.js';

/** A decision on a round: where it is sent, and what it asks beside a reason. */
export interface RoundAct {
  readonly action: string;
  readonly below: (proposal: Allocation | undefined, round: Round) => string;
  readonly asks?: 'STRATEGY' | 'DAY' | 'MUNICIPALITIES' | 'LIST_CHANGE';
  readonly reasonNeeded?: true;
}

/** What is decided for a round as a whole, in the order of the year. The `allocation` of a proposal is URL-encoded. */
export const ROUND_ACTS: readonly RoundAct[] = [
  { action: 'approveFramework', below: () => 'framework/approval' },
  { action: 'draftInvitedList', below: () => 'invited-list', asks: 'MUNICIPALITIES' },
  { action: 'approveInvitedList', below: () => 'invited-list/approval' },
  { action: 'changeInvitedList', below: () => 'invited-list-changes', asks: 'LIST_CHANGE', reasonNeeded: true },
  {
    action: 'approveListChange',
    below: (_, { listChange }) => `invited-list-changes/${listChange?.changeId ?? ''}/approval`,
  },
  {
    action: 'returnListChange',
    below: (_, { listChange }) => `invited-list-changes/${listChange?.changeId ?? ''}/return`,
    reasonNeeded: true,
  },
  { action: 'proposeAllocation', below: () => 'allocations', asks: 'STRATEGY' },
  { action: 'approveAllocation', below: (proposal) => `allocations/${proposal?.allocation ?? ''}/approval` },
  {
    action: 'returnAllocation',
    below: (proposal) => `allocations/${proposal?.allocation ?? ''}/return`,
    reasonNeeded: true,
  },
  { action: 'announceDecisions', below: () => 'announcement', asks: 'DAY' },
];
