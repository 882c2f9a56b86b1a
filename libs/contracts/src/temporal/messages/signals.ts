import type { Instant, LocalDate, ToldOrder, YearAmount } from '@ronde/domain';
import type { Receipt } from '../command.js';

/** How far an application has come, as the round needs to know it. */
export type Milestone = 'RECEIVED' | 'COMPLETE' | 'ASSESSED' | 'DECIDED' | 'CLOSED';

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
  readonly lines: readonly {
    readonly projectId: string;
    readonly allocatedCents: number;
    readonly byYear?: readonly YearAmount[];
  }[];
  /** The round holds this money reserved; otherwise it is taken when it is awarded, if it is still there. */
  readonly reserved?: boolean;
  readonly at: Instant;
}
/** To an application: the round announced its decisions, so one that was kept until then may leave. */
export const DECISIONS_ANNOUNCED = 'decisionsAnnounced';
/** What the signal DECISIONS_ANNOUNCED carries. */
export interface DecisionsAnnounced {
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
/** To a task, or an order to pay: the work it stands for fell away. */
export const WORK_DROPPED = 'workDropped';
/** What the signal WORK_DROPPED carries. */
export interface WorkDropped {
  readonly cause: string;
  readonly at: Instant;
}
/** To a task, a claim or an order to pay: its due date changed. */
export const DUE_MOVED = 'dueMoved';
/** What the signal DUE_MOVED carries. */
export interface DueMoved {
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  readonly at: Instant;
}
/** To an order to pay, or a claim: what it follows from became another, so this is what it is about from now on. */
export const AMOUNT_LOWERED = 'amountLowered';
/** What the signal AMOUNT_LOWERED carries, in cents. */
export interface AmountLowered {
  readonly amountCents: number;
  readonly at: Instant;
}
/** To an application: an order to pay went out, was paid, failed, became less or fell away. */
export const ORDER_CHANGED = 'orderChanged';
/** What the signal ORDER_CHANGED carries. */
export interface OrderChanged extends ToldOrder {
  readonly at: Instant;
}
/** What the signal DUE_MOVED carries to a report that an award obliges to; without a day it is only waited for longer. */
export interface ReportDueMoved {
  readonly dueOn?: LocalDate;
  readonly dueAt?: Instant;
  readonly awaitedUntil: LocalDate;
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
