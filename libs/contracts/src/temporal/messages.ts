import type {
  Deficiency,
  Instant,
  LocalDate,
  Ministry,
  MovableDeadline,
  ProjectAssessment,
  RefusalGround,
  SettlementGround,
  AllocationStrategy,
} from '@ronde/domain';
import type { Command, Receipt } from './command.js';

/**
 * The numbered contract between the API and the workflows. Updates are imperatives an official is answered on,
 * signals are past facts from other workflows or receipts, queries serve support and rehearsals.
 */

// 1. Round
export type ApproveFramework = Command;
export interface DraftInvitedList extends Command {
  readonly municipalities: readonly string[];
}
export type ApproveInvitedList = Command;
export interface MoveCallClosing extends Command {
  readonly closesOn: LocalDate;
}
export interface ProposeAllocation extends Command {
  readonly strategy: AllocationStrategy;
  /** Municipality weights for WEIGHTED, as integers; from threat, resilience and need. */
  readonly weights?: Readonly<Record<string, number>>;
}
export type ReturnAllocation = Command & { readonly allocationId: string };
export type ApproveAllocation = Command & { readonly allocationId: string };
export type CancelRound = Command;

// 2. Application
export interface DecideAdmission extends Command {
  readonly admitted: boolean;
  readonly ground?: RefusalGround;
}
export type ConfirmCompleteness = Command;
export interface RequestSupplement extends Command {
  readonly deficiencies: readonly Deficiency[];
}
export interface RefuseIncomplete extends Command {
  readonly ground: RefusalGround;
}
export interface Assess extends Command {
  readonly ministry: Ministry;
  readonly assessments: readonly ProjectAssessment[];
}
export interface MoveDeadline extends Command {
  readonly deadline: MovableDeadline;
  readonly dueOn: LocalDate;
}
export type DecideAward = Command;
export interface RejectApplication extends Command {
  readonly ground: RefusalGround;
}
export interface DecideSettlement extends Command {
  readonly settledCents: number;
  readonly grounds: readonly SettlementGround[];
}

// 3. Task
export type ClaimTask = Command;
export type ReleaseTask = Command;

// 4. Evaluation and monitoring
export type AcceptEvaluation = Command;
export interface ReturnEvaluation extends Command {
  readonly dueOn: LocalDate;
}
export interface ReviewMonitoring extends Command {
  readonly efficient: boolean;
}

/** Update names by workflow type. */
export const UPDATES = {
  fundingRound: [
    'approveFramework',
    'draftInvitedList',
    'approveInvitedList',
    'moveCallClosing',
    'proposeAllocation',
    'returnAllocation',
    'approveAllocation',
    'cancelRound',
  ],
  application: [
    'decideAdmission',
    'confirmCompleteness',
    'requestSupplement',
    'refuseIncomplete',
    'assess',
    'moveDeadline',
    'decideAward',
    'rejectApplication',
    'decideSettlement',
  ],
  task: ['claimTask', 'releaseTask'],
  evaluation: ['acceptEvaluation', 'returnEvaluation'],
  monitoring: ['reviewMonitoring'],
} as const;

/** How far an application has come, as the round needs to know it. */
export type Milestone = 'RECEIVED' | 'COMPLETE' | 'ASSESSED' | 'DECIDED' | 'CLOSED';

// 5. Signals
/** To a file: something arrived from outside and stands in the journal. */
export const RECEIVED = 'received';
export type Received = Receipt;
/** To the round: an application reached a milestone. */
export const APPLICATION_REACHED = 'applicationReached';
export interface ApplicationReached {
  readonly applicationId: string;
  readonly milestone: Milestone;
  readonly at: Instant;
}
/** To an application: the approved allocation gives it these amounts. */
export const AMOUNTS_ALLOCATED = 'amountsAllocated';
export interface AmountsAllocated {
  readonly allocationId: string;
  readonly lines: readonly { readonly projectId: string; readonly allocatedCents: number }[];
  readonly at: Instant;
}
/** To an application, a task, an evaluation or a monitoring: the round was cancelled. */
export const ROUND_CANCELLED = 'roundCancelled';
export interface RoundCancelled {
  readonly at: Instant;
}
/** To a task: the work it stands for was done. */
export const WORK_DONE = 'workDone';
export interface WorkDone {
  readonly outcome: string;
  readonly at: Instant;
}
/** To a task: the work it stands for fell away. */
export const WORK_DROPPED = 'workDropped';
export interface WorkDropped {
  readonly cause: string;
  readonly at: Instant;
}
/** To a task: its due date changed. */
export const DUE_MOVED = 'dueMoved';
export interface DueMoved {
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  readonly at: Instant;
}
/** To an application: an evaluation or monitoring it must have ended. */
export const OBLIGATION_ENDED = 'obligationEnded';
export interface ObligationEnded {
  readonly id: string;
  readonly met: boolean;
  readonly at: Instant;
}

// 6. Queries
/** What an execution waits for. */
export const WAITS = 'waits';
export interface Waits {
  /** Business time of the execution. */
  readonly now: Instant;
  /** The engine's clock plus the execution's shift, at its last task. */
  readonly engineNow: Instant;
  readonly waits: readonly { readonly name: string; readonly dueAt?: Instant }[];
  readonly position: number;
}
