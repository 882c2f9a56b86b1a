import type { AdoptedBudget, AllocationStrategy, LocalDate, PublishedRegulation } from '@ronde/domain';
import type { Command } from '../command.js';

/** An approver approves the spending framework. */
export type ApproveFramework = Command;
/** An administrator names the municipalities that may apply, by CBS code. */
export interface DraftInvitedList extends Command {
  readonly municipalities: readonly string[];
}
/** An approver approves the drafted list. */
export type ApproveInvitedList = Command;
/** An administrator proposes who is added to the approved list, and who leaves it, by CBS code, with a reason. */
export interface ChangeInvitedList extends Command {
  readonly added?: readonly string[];
  readonly dropped?: readonly string[];
}
/** An approver approves a proposed change of the list. */
export type ApproveListChange = Command & { readonly changeId: string };
/** An approver sends a proposed change of the list back with a reason. */
export type ReturnListChange = Command & { readonly changeId: string };
/** An administrator moves the last day of the call. */
export interface MoveCallClosing extends Command {
  readonly closesOn: LocalDate;
}
/** An administrator has the money divided and proposes the result. */
export interface ProposeAllocation extends Command {
  readonly strategy: AllocationStrategy;
  /** Municipality weights for WEIGHTED, as integers; from threat, resilience and need. */
  readonly weights?: Readonly<Record<string, number>>;
}
/** An approver sends a proposal back with a reason. */
export type ReturnAllocation = Command & { readonly allocationId: string };
/** An approver approves a proposal. */
export type ApproveAllocation = Command & { readonly allocationId: string };
/** An administrator cancels the round with a reason. */
export type CancelRound = Command;
/** An approver lowers the ceiling to `ceilingCents`, with a reason. */
export type LowerCeiling = Command & { readonly ceilingCents: number; readonly year?: number };
/** An administrator has part of the reserve, at most `cents`, divided over files that got less than was advised. */
export interface ProposeTranche extends Command {
  readonly cents: number;
}
/** An approver releases what a proposed tranche divides. */
export type ReleaseReserve = Command & { readonly allocationId: string };
/** An administrator registers that the regulation of the round was published. */
export type RegisterRegulation = Command & PublishedRegulation;
/** An administrator registers that the budget was adopted; with too little money, the reason says what it lacks. */
export type RegisterBudget = Command & Pick<AdoptedBudget, 'adoptedOn' | 'sufficient'>;
