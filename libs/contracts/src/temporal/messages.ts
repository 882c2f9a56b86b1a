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
/** An approver approves the spending framework. */
export type ApproveFramework = Command;
/** An administrator names the municipalities that may apply, by CBS code. */
export interface DraftInvitedList extends Command {
  readonly municipalities: readonly string[];
}
/** An approver approves the drafted list. */
export type ApproveInvitedList = Command;
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

// 2. Application
/** An administrator admits a flagged application, or proposes to refuse it on a ground. */
export interface DecideAdmission extends Command {
  readonly admitted: boolean;
  readonly ground?: RefusalGround;
}
/** An administrator finds the application fit to be assessed. */
export type ConfirmCompleteness = Command;
/** An administrator asks for what is missing (Awb 4:5). */
export interface RequestSupplement extends Command {
  readonly deficiencies: readonly Deficiency[];
}
/** An approver leaves an incomplete application untreated (Awb 4:5(4)). */
export interface RefuseIncomplete extends Command {
  readonly ground: RefusalGround;
}
/** A ministry judges its projects of the application. */
export interface Assess extends Command {
  readonly ministry: Ministry;
  readonly assessments: readonly ProjectAssessment[];
}
/** An administrator moves a running term of the file. */
export interface MoveDeadline extends Command {
  readonly deadline: MovableDeadline;
  readonly dueOn: LocalDate;
}
/** An approver awards the allocated amounts. */
export type DecideAward = Command;
/** An approver rejects the application as a whole. */
export interface RejectApplication extends Command {
  readonly ground: RefusalGround;
}
/** An approver settles the award, in cents; lower only on a ground (Regeling 2022 art. 10(3)). */
export interface DecideSettlement extends Command {
  readonly settledCents: number;
  readonly grounds: readonly SettlementGround[];
}

// 3. Task
/** Somebody of the office takes the task. */
export type ClaimTask = Command;
/** Whoever took the task gives it back. */
export type ReleaseTask = Command;

// 4. Evaluation and monitoring
/** An assessor accepts the evaluation. */
export type AcceptEvaluation = Command;
/** An assessor returns the evaluation with a reason and a new date. */
export interface ReturnEvaluation extends Command {
  readonly dueOn: LocalDate;
}
/** An administrator judges whether the money is spent efficiently. */
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
/** What the signal RECEIVED carries. */
export type Received = Receipt;
/** To the round: an application reached a milestone. */
export const APPLICATION_REACHED = 'applicationReached';
/** What the signal APPLICATION_REACHED carries. */
export interface ApplicationReached {
  readonly applicationId: string;
  readonly milestone: Milestone;
  readonly at: Instant;
}
/** To an application: the approved allocation gives it these amounts. */
export const AMOUNTS_ALLOCATED = 'amountsAllocated';
/** What the signal AMOUNTS_ALLOCATED carries, amounts in cents. */
export interface AmountsAllocated {
  readonly allocationId: string;
  readonly lines: readonly { readonly projectId: string; readonly allocatedCents: number }[];
  readonly at: Instant;
}
/** To an application or a task: the round was cancelled. Evaluations and monitoring begin when it no longer can be. */
export const ROUND_CANCELLED = 'roundCancelled';
/** What the signal ROUND_CANCELLED carries. */
export interface RoundCancelled {
  readonly at: Instant;
}
/** To a task: the work it stands for was done. */
export const WORK_DONE = 'workDone';
/** What the signal WORK_DONE carries. */
export interface WorkDone {
  readonly outcome: string;
  readonly at: Instant;
}
/** To a task: the work it stands for fell away. */
export const WORK_DROPPED = 'workDropped';
/** What the signal WORK_DROPPED carries. */
export interface WorkDropped {
  readonly cause: string;
  readonly at: Instant;
}
/** To a task: its due date changed. */
export const DUE_MOVED = 'dueMoved';
/** What the signal DUE_MOVED carries. */
export interface DueMoved {
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  readonly at: Instant;
}
/** To an application: an evaluation or monitoring it must have ended. */
export const OBLIGATION_ENDED = 'obligationEnded';
/** What the signal OBLIGATION_ENDED carries. */
export interface ObligationEnded {
  readonly id: string;
  readonly met: boolean;
  readonly at: Instant;
}

/** Signals by workflow type: who is told what. */
export const SIGNALS = {
  fundingRound: [APPLICATION_REACHED],
  application: [RECEIVED, AMOUNTS_ALLOCATED, OBLIGATION_ENDED, ROUND_CANCELLED],
  task: [WORK_DONE, WORK_DROPPED, DUE_MOVED, ROUND_CANCELLED],
  evaluation: [RECEIVED],
  monitoring: [RECEIVED],
} as const;

// 6. Queries
/** What an execution waits for. */
export const WAITS = 'waits';
/** The answer to WAITS: where the execution stands in time and what would wake it. */
export interface Waits {
  /** Business time of the execution. */
  readonly now: Instant;
  /** The engine's clock plus the execution's shift, at its last task. */
  readonly engineNow: Instant;
  readonly waits: readonly { readonly name: string; readonly dueAt?: Instant }[];
  readonly position: number;
}
