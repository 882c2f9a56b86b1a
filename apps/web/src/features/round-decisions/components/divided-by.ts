import type { Allocation } from '../api/allocations.js';

type Proposal = Pick<Allocation, 'allocationId' | 'status'>;

/** What a proposal divides: before one is approved the ceiling less the reserve, after it the reserve. In the order of proposal. */
export function dividedBy({ allocationId }: Proposal, proposals: readonly Proposal[]): 'FIRST' | 'TRANCHE' {
  const nth = proposals.findIndex((one) => one.allocationId === allocationId);
  return proposals.slice(0, nth).some(({ status }) => status === 'APPROVED') ? 'TRANCHE' : 'FIRST';
}
