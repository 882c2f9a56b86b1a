import type { YearAmount } from '../budget-years/budget-year.js';
import type { Cents, Fact } from '../vocabulary.js';
import type { AllocationProposal } from './round-facts.js';

/** What can happen to the money of a round beside its allocation. */
export type RoundMoneyFact =
  | Fact<'ceilingLowered', { previousCents: Cents; ceilingCents: Cents; year?: number }>
  | Fact<'trancheProposed', AllocationProposal & { readonly replaces?: string }>
  | Fact<'reserveReleased', { allocationId: string; totalCents: Cents; byYear?: readonly YearAmount[] }>
  | Fact<'trancheTold', { allocationId: string; applications: number }>;
