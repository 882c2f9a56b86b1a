import type { Allocation } from '../api/allocations.js';

/** A decision on a round: where it is sent, and what it asks beside a reason. */
export interface RoundAct {
  readonly action: string;
  readonly below: (proposal: Allocation | undefined) => string;
  readonly asks?: 'STRATEGY' | 'DAY' | 'MUNICIPALITIES';
  readonly reasonNeeded?: true;
}

/** What is decided for a round as a whole, in the order of the year. The `allocation` of a proposal is URL-encoded. */
export const ROUND_ACTS: readonly RoundAct[] = [
  { action: 'approveFramework', below: () => 'framework/approval' },
  { action: 'draftInvitedList', below: () => 'invited-list', asks: 'MUNICIPALITIES' },
  { action: 'approveInvitedList', below: () => 'invited-list/approval' },
  { action: 'proposeAllocation', below: () => 'allocations', asks: 'STRATEGY' },
  { action: 'approveAllocation', below: (proposal) => `allocations/${proposal?.allocation ?? ''}/approval` },
  {
    action: 'returnAllocation',
    below: (proposal) => `allocations/${proposal?.allocation ?? ''}/return`,
    reasonNeeded: true,
  },
  { action: 'announceDecisions', below: () => 'announcement', asks: 'DAY' },
];
