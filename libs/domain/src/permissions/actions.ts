/** Acts and readings by kind of file. Decisions are named like their Updates, receipts like what the sender does. */
export const ACTIONS = {
  ROUND: [
    'draftRound',
    'approveFramework',
    'draftInvitedList',
    'approveInvitedList',
    'moveCallClosing',
    'submitApplication',
    'proposeAllocation',
    'approveAllocation',
    'returnAllocation',
    'announceDecisions',
    'nameLaterDates',
    'cancelRound',
    'lowerCeiling',
    'proposeTranche',
    'releaseReserve',
    'readRound',
    'readRoundFigures',
    'readCalendar',
    'holdCalendarFeed',
    'readAllocation',
    'readLedger',
    'readPublicationList',
    'readJournal',
    'readWorkflow',
  ],
  APPLICATION: [
    'decideAdmission',
    'requestSupplement',
    'confirmCompleteness',
    'submitSupplement',
    'withdraw',
    'refuseIncomplete',
    'assess',
    'moveDeadline',
    'suspendDecision',
    'endSuspension',
    'decideAward',
    'rejectApplication',
    'notifyDecision',
    'registerReturnedNotification',
    'amendAward',
    'submitChangeRequest',
    'decideChangeRequest',
    'registerAccountability',
    'openExOfficio',
    'intendSettlement',
    'submitViews',
    'decideSettlement',
    'readFile',
    'readAssessment',
    'readJournal',
    'readWorkflow',
  ],
  TASK: ['claimTask', 'releaseTask', 'readTask', 'readJournal', 'readWorkflow'],
  EVALUATION: ['submitEvaluation', 'acceptEvaluation', 'returnEvaluation', 'readFile', 'readJournal', 'readWorkflow'],
  MONITORING: ['submitMonitoring', 'reviewMonitoring', 'readFile', 'readJournal', 'readWorkflow'],
  RECOVERY: [
    'registerRepayment',
    'grantPaymentPlan',
    'demandPayment',
    'fixInterest',
    'writeOffRecovery',
    'readFile',
    'readJournal',
    'readWorkflow',
  ],
  REGISTER: ['grantMandate', 'revokeMandate', 'readMandates'],
  SYSTEM: ['readOperations'],
} as const;

/** Kinds of file somebody can act on; SYSTEM is the installation itself. */
export type FileKind = keyof typeof ACTIONS;

/** Anything a person can do or look at. */
export type Action = (typeof ACTIONS)[FileKind][number];

/** Whether the action only looks; readings are not offered among a file's possible actions. */
export function isReading(action: Action): boolean {
  return action.startsWith('read');
}
