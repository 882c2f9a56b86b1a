import { CONFLICT_REGISTERED } from './messages/assessment-updates.js';
import { AWARD_AMENDMENT_DECIDED } from './messages/amendment-messages.js';
import { ANNOUNCEMENT_CORRECTED } from './messages/objection-updates.js';
import { DECISION_DAY_MOVED, DECISION_TAKEN } from './messages/penalty-messages.js';
import { HOLIDAYS_CHANGED } from './messages/calendar-messages.js';
import {
  RECEIVED,
  APPLICATION_REACHED,
  AMOUNTS_ALLOCATED,
  DECISIONS_ANNOUNCED,
  ROUND_CANCELLED,
  WORK_DONE,
  WORK_DROPPED,
  DUE_MOVED,
  AMOUNT_LOWERED,
  OBLIGATION_ENDED,
  ORDER_CHANGED,
} from './messages/signals.js';

export * from './messages/round-updates.js';
export * from './messages/application-updates.js';
export * from './messages/amendment-messages.js';
export * from './messages/notification-updates.js';
export * from './messages/calendar-messages.js';
export * from './messages/outage-updates.js';
export * from './messages/suspension-updates.js';
export * from './messages/assessment-updates.js';
export * from './messages/task-updates.js';
export * from './messages/obligation-updates.js';
export * from './messages/recovery-updates.js';
export * from './messages/objection-updates.js';
export * from './messages/reasons-updates.js';
export * from './messages/payment-updates.js';
export * from './messages/penalty-messages.js';
export * from './messages/signals.js';
export * from './messages/queries.js';

/**
 * The contract between the API and the workflows. Updates are imperatives an official is answered on, signals are past
 * facts from other workflows or receipts, queries serve support and rehearsals. Each noun's messages are in a file of
 * their own; here is who is asked and told what.
 */

/** Update names by workflow type. */
export const UPDATES = {
  fundingRound: [
    'approveFramework',
    'draftInvitedList',
    'approveInvitedList',
    'changeInvitedList',
    'approveListChange',
    'returnListChange',
    'moveCallClosing',
    'proposeAllocation',
    'returnAllocation',
    'approveAllocation',
    'announceDecisions',
    'changeDecreeDays',
    'recordOutage',
    'registerRegulation',
    'registerBudget',
    'cancelRound',
    'lowerCeiling',
    'proposeTranche',
    'releaseReserve',
  ],
  application: [
    'decideAdmission',
    'confirmCompleteness',
    'proposeUntreated',
    'requestSupplement',
    'refuseIncomplete',
    'assess',
    'registerConflict',
    'liftConflict',
    'recordConsultation',
    'decideDivergence',
    'giveLateOpinion',
    'intendRefusal',
    'recordViews',
    'moveDeadline',
    'suspendDecision',
    'endSuspension',
    'giveCoInitial',
    'editReasons',
    'decideAward',
    'rejectApplication',
    'notifyDecision',
    'registerReturnedNotification',
    'amendAward',
    'decideChangeRequest',
    'intendRevocation',
    'proposeCorrection',
    'askAccountabilityExtension',
    'answerAccountabilityExtension',
    'suspendPayments',
    'resumePayments',
    'doubtAccountability',
    'explainAccountability',
    'openExOfficio',
    'intendSettlement',
    'decideSettlement',
    'judgeBankAccount',
  ],
  task: ['claimTask', 'releaseTask'],
  evaluation: ['acceptEvaluation', 'returnEvaluation'],
  monitoring: ['reviewMonitoring'],
  recovery: ['registerRepayment', 'grantPaymentPlan', 'demandPayment', 'fixInterest', 'writeOffRecovery'],
  objection: [
    'judgeTimeliness',
    'correctObjectionDates',
    'requestCure',
    'appointCommittee',
    'planHearing',
    'waiveHearing',
    'adjournObjection',
    'agreeFurtherDelay',
    'coverAmendment',
    'editReasons',
    'decideObjection',
    'registerReturnedObjectionDecision',
    'notifyObjectionDecision',
    'registerAppeal',
    'noteJudgment',
  ],
  payment: ['preparePayment', 'approvePayment', 'returnPayment', 'exportPayment', 'confirmPayment', 'failPayment'],
  penalty: [
    'correctNoticeDate',
    'fixPenalty',
    'registerReturnedPenaltyDecision',
    'notifyPenaltyDecision',
    'registerPenaltyPayment',
  ],
  deadlineWatch: [],
} as const;

/** Signals by workflow type: who is told what. */
export const SIGNALS = {
  fundingRound: [APPLICATION_REACHED],
  application: [
    RECEIVED,
    AMOUNTS_ALLOCATED,
    DECISIONS_ANNOUNCED,
    HOLIDAYS_CHANGED,
    AWARD_AMENDMENT_DECIDED,
    OBLIGATION_ENDED,
    ORDER_CHANGED,
    ROUND_CANCELLED,
  ],
  task: [WORK_DONE, WORK_DROPPED, DUE_MOVED, CONFLICT_REGISTERED, ROUND_CANCELLED],
  evaluation: [RECEIVED, DUE_MOVED],
  monitoring: [RECEIVED, DUE_MOVED],
  recovery: [DUE_MOVED, AMOUNT_LOWERED],
  objection: [RECEIVED, ANNOUNCEMENT_CORRECTED],
  payment: [DUE_MOVED, WORK_DROPPED, AMOUNT_LOWERED],
  penalty: [RECEIVED, DECISION_TAKEN, DECISION_DAY_MOVED],
  deadlineWatch: [],
} as const;
