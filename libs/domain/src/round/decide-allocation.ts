import { centsIn } from '../budget-years/budget-year.js';
import { formatEuro } from '../money/amount-text.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import { insist } from '../refusal.js';
import type { Cents } from '../vocabulary.js';
import { insistRegulation } from './legal-base.js';
import { budgetYearsOf, ceilingOf } from './lower-ceiling.js';
import type { AllocationProposal, RoundFact } from './round-facts.js';
import type { RoundState } from './round-state.js';

/** Whether an allocation may be proposed now. Codes: WRONG_ROLE, WRONG_STATE, ALLOCATION_WAITS. */
export function insistAllocationOpen(state: RoundState, context: RuleContext): void {
  insistRole(context.actor, 'ADMINISTRATOR');
  insist(state.phase === 'ALLOCATION', 'WRONG_STATE', 'Money can be divided when every application has been assessed.');
  insist(
    state.allocation === undefined || state.allocation.status === 'RETURNED',
    'ALLOCATION_WAITS',
    'An allocation already waits for approval; have it returned first.',
  );
}

/**
 * Records a proposal; above the ceiling less the reserve, of the round or of one of its budget years, it is refused with
 * CEILING_EXCEEDED, saying by how much and of which year.
 */
export function proposeAllocation(state: RoundState, proposal: AllocationProposal, context: RuleContext): RoundFact[] {
  insistAllocationOpen(state, context);
  insistWithinCeiling(state, proposal, context);
  return [{ type: 'allocationProposed', data: proposal }];
}

/** Sends the proposal back with a reason. Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED. */
export function returnAllocation(
  state: RoundState,
  command: { readonly allocationId: string; readonly reason?: string },
  context: RuleContext,
): RoundFact[] {
  insistRole(context.actor, 'APPROVER', 'JENV');
  insistWaiting(state, command.allocationId);
  insist(Boolean(command.reason?.trim()), 'REASON_REQUIRED', 'Say why the allocation is returned.', 'reason');
  return [{ type: 'allocationReturned', data: { allocationId: command.allocationId } }];
}

/** Approves the proposal; never one's own, never above the ceiling, nor without a regulation. The total is then reserved. Codes: WRONG_ROLE, WRONG_STATE, OWN_WORK, REGULATION_UNKNOWN, CEILING_EXCEEDED. */
export function approveAllocation(
  state: RoundState,
  command: { readonly allocationId: string },
  context: RuleContext,
): RoundFact[] {
  insistRole(context.actor, 'APPROVER', 'JENV');
  const allocation = insistWaiting(state, command.allocationId);
  insist(
    allocation.proposedBy !== context.actor.id,
    'OWN_WORK',
    'You proposed this allocation; someone else must approve it.',
  );
  insistRegulation(state, context.terms);
  insistWithinCeiling(state, allocation, context);
  const { allocationId, totalCents, byYear } = allocation;
  if (context.terms.reservation === 'AT_AWARD')
    return [{ type: 'allocationApproved', data: { allocationId, totalCents, reservedCents: 0 } }];
  const years = byYear ? { reservedByYear: byYear } : {};
  return [{ type: 'allocationApproved', data: { allocationId, totalCents, reservedCents: totalCents, ...years } }];
}

function insistWaiting(state: RoundState, allocationId: string): NonNullable<RoundState['allocation']> {
  const { allocation } = state;
  insist(
    allocation?.status === 'PROPOSED' && allocation.allocationId === allocationId,
    'WRONG_STATE',
    'This allocation does not wait for a decision.',
    'allocationId',
  );
  return allocation;
}

function insistWithinCeiling(state: RoundState, proposal: AllocationProposal, { terms }: RuleContext): void {
  insistWithin(proposal.totalCents, ceilingOf(state, terms) - terms.reserveCents, 'This allocation');
  for (const { year, ceilingCents, reserveCents } of budgetYearsOf(state, terms))
    insistWithin(
      centsIn(proposal.byYear ?? [], year),
      ceilingCents - reserveCents,
      `In budget year ${year} this allocation`,
    );
}

function insistWithin(totalCents: Cents, availableCents: Cents, subject: string): void {
  insist(
    totalCents <= availableCents,
    'CEILING_EXCEEDED',
    `${subject} exceeds what is available by ${formatEuro(totalCents - availableCents)}: ` +
      `${formatEuro(totalCents)} against ${formatEuro(availableCents)}.`,
  );
}
