/**
 * Who may do what, written down by hand: what the law, the roles and four eyes make us expect, not what the table of
 * permissions says. Whoever widens a row there must come here and say so. A line is an action, who may do it, and in
 * which phases of the file. The file belongs to one municipality (`municipality`; any other is `other-municipality`),
 * its work is for SZW, and `preparer` is an approver of Justice and Security who prepared what is decided.
 */
export const WHO_MAY_WHAT = {
  ROUND: `
    draftRound         | administrator                     | NONE
    approveFramework   | approver                          | FRAMEWORK
    draftInvitedList   | administrator                     | FRAMEWORK
    approveInvitedList | approver                          | FRAMEWORK
    changeInvitedList  | administrator                     | PUBLICATION CALL
    approveListChange  | approver                          | PUBLICATION CALL
    returnListChange   | approver preparer                 | PUBLICATION CALL
    moveCallClosing    | administrator                     | PUBLICATION CALL
    submitApplication  | municipality administrator        | PUBLICATION CALL COMPLETENESS ASSESSMENT ALLOCATION AWARD EXECUTION EVALUATION SETTLEMENT
    proposeAllocation  | administrator                     | ALLOCATION
    approveAllocation  | approver                          | ALLOCATION
    returnAllocation   | approver preparer                 | ALLOCATION
    announceDecisions  | administrator                     | AWARD
    nameLaterDates     | administrator                     | CALL COMPLETENESS ASSESSMENT ALLOCATION AWARD
    changeDecreeDays   | administrator                     | FRAMEWORK PUBLICATION CALL COMPLETENESS ASSESSMENT ALLOCATION AWARD EXECUTION EVALUATION SETTLEMENT
    recordOutage       | administrator                     | PUBLICATION CALL COMPLETENESS ASSESSMENT ALLOCATION AWARD EXECUTION EVALUATION SETTLEMENT
    registerRegulation | administrator                     | FRAMEWORK PUBLICATION CALL COMPLETENESS ASSESSMENT ALLOCATION AWARD EXECUTION EVALUATION SETTLEMENT
    registerBudget     | administrator                     | FRAMEWORK PUBLICATION CALL COMPLETENESS ASSESSMENT ALLOCATION AWARD EXECUTION EVALUATION SETTLEMENT
    cancelRound        | administrator                     | FRAMEWORK PUBLICATION CALL COMPLETENESS ASSESSMENT ALLOCATION
    lowerCeiling       | approver preparer                 | FRAMEWORK PUBLICATION CALL COMPLETENESS ASSESSMENT ALLOCATION AWARD EXECUTION EVALUATION SETTLEMENT
    proposeTranche     | administrator                     | AWARD EXECUTION
    releaseReserve     | approver                          | AWARD EXECUTION
    readRound          | everybody                         | always
    readRoundFigures   | officials auditor                 | always
    readCalendar       | officials municipalities auditor  | always
    holdCalendarFeed   | officials municipalities          | always
    readAllocation     | administrators approvers auditor  | always
    readLedger         | administrators approvers auditor  | always
    readOrders         | administrator                     | always
    readPublicationList | everybody                        | always
    readJournal        | administrators approvers auditor  | always
    readWorkflow       | administrators auditor operator   | always`,
  APPLICATION: `
    decideAdmission              | administrator                    | ADMISSION
    requestSupplement            | administrator                    | COMPLETENESS
    confirmCompleteness          | administrator                    | COMPLETENESS DECISION
    proposeUntreated             | administrator                    | COMPLETENESS
    uploadAttachment             | municipality administrator       | always
    submitSupplement             | municipality                     | RECEIVED ADMISSION COMPLETENESS SUPPLEMENT ASSESSMENT ASSESSED DECISION
    withdraw                     | municipality                     | RECEIVED ADMISSION COMPLETENESS SUPPLEMENT ASSESSMENT ASSESSED DECISION
    refuseIncomplete             | approver                         | COMPLETENESS DECISION
    assess                       | assessor-szw                     | ASSESSMENT
    registerConflict             | officials                        | always
    liftConflict                 | administrators                   | always
    recordConsultation           | administrator assessor assessor-szw | ASSESSMENT
    decideDivergence             | administrator approver           | ASSESSMENT
    intendRefusal                | administrator                    | ASSESSMENT ASSESSED DECISION
    recordViews                  | administrator                    | ASSESSMENT ASSESSED DECISION
    giveLateOpinion              | assessor-szw                     | ASSESSMENT ASSESSED DECISION
    moveDeadline                 | administrator                    | RECEIVED ADMISSION COMPLETENESS SUPPLEMENT ASSESSMENT ASSESSED DECISION AWARDED CLOSED
    suspendDecision              | administrator                    | RECEIVED ADMISSION COMPLETENESS SUPPLEMENT ASSESSMENT ASSESSED DECISION AWARDED CLOSED
    endSuspension                | administrator                    | RECEIVED ADMISSION COMPLETENESS SUPPLEMENT ASSESSMENT ASSESSED DECISION AWARDED CLOSED
    giveCoInitial                | approver-szw                     | DECISION
    decideAward                  | approver                         | DECISION
    rejectApplication            | approver                         | DECISION
    notifyDecision               | administrator                    | AWARDED SETTLEMENT CLOSED
    registerReturnedNotification | administrator                    | AWARDED SETTLEMENT CLOSED
    amendAward                   | approver                         | AWARDED SETTLEMENT
    submitChangeRequest          | municipality administrator       | AWARDED
    decideChangeRequest          | approver                         | AWARDED SETTLEMENT
    registerAccountability       | administrator                    | AWARDED SETTLEMENT
    intendRevocation             | administrator                    | AWARDED SETTLEMENT
    proposeCorrection            | administrator                    | AWARDED SETTLEMENT
    askAccountabilityExtension   | municipality administrator       | AWARDED
    answerAccountabilityExtension | administrator                   | AWARDED
    suspendPayments              | administrator                    | AWARDED
    resumePayments               | administrator                    | AWARDED SETTLEMENT
    doubtAccountability          | administrator                    | AWARDED SETTLEMENT
    explainAccountability        | administrator                    | AWARDED SETTLEMENT
    openExOfficio                | administrator                    | AWARDED
    intendSettlement             | administrator                    | SETTLEMENT
    submitViews                  | municipality                     | ASSESSMENT ASSESSED DECISION AWARDED SETTLEMENT
    editReasons                  | administrator                    | ASSESSED DECISION AWARDED SETTLEMENT
    decideSettlement             | approver                         | SETTLEMENT
    submitObjection              | municipality administrator       | always
    submitNoticeOfDefault        | municipality administrator       | always
    readDecisionMemo             | administrators approvers auditor | always
    giveBankAccount              | municipality administrator       | always
    judgeBankAccount             | administrator                    | always
    readFile                     | officials municipality auditor   | always
    readAssessment               | officials auditor                | always
    readJournal                  | administrators approvers auditor | always
    readWorkflow                 | administrators auditor operator  | always`,
  'TASK for an assessor': `
    claimTask    | administrator assessor-szw       | OPEN
    releaseTask  | administrator assessor-szw       | CLAIMED
    readTask     | officials auditor operator       | always
    readJournal  | administrators approvers auditor | always
    readWorkflow | administrators auditor operator  | always`,
  'TASK for an approver': `
    claimTask    | administrator approver-szw       | OPEN
    releaseTask  | administrator approver-szw       | CLAIMED
    readTask     | officials auditor operator       | always
    readJournal  | administrators approvers auditor | always
    readWorkflow | administrators auditor operator  | always`,
  EVALUATION: `
    submitEvaluation | municipality                     | DUE RECEIVED IN_REVIEW
    acceptEvaluation | assessor assessor-szw            | RECEIVED IN_REVIEW
    returnEvaluation | assessor assessor-szw            | RECEIVED IN_REVIEW
    readFile         | officials municipality auditor   | always
    readJournal      | administrators approvers auditor | always
    readWorkflow     | administrators auditor operator  | always`,
  MONITORING: `
    submitMonitoring | municipality                     | DUE RECEIVED IN_REVIEW
    reviewMonitoring | administrator                    | RECEIVED IN_REVIEW
    readFile         | officials municipality auditor   | always
    readJournal      | administrators approvers auditor | always
    readWorkflow     | administrators auditor operator  | always`,
  RECOVERY: `
    registerRepayment | administrator                               | DUE PLAN DEFAULT INTEREST
    grantPaymentPlan  | administrator                               | DUE PLAN DEFAULT
    demandPayment     | administrator                               | DEFAULT
    fixInterest       | approver preparer                           | DUE PLAN DEFAULT INTEREST
    writeOffRecovery  | approver preparer                           | DUE PLAN DEFAULT INTEREST
    readFile          | administrators approvers municipality auditor | always
    readJournal       | administrators approvers auditor            | always
    readWorkflow      | administrators auditor operator             | always`,
  REGISTER: `
    grantMandate  | administrator approvers | always
    revokeMandate | administrator           | always
    readMandates  | officials auditor       | always
    registerAbsence | officials             | always
    endAbsence    | officials               | always
    readAbsences  | officials auditor       | always
    registerMailbox | municipality          | always
    confirmMailbox | municipality           | always
    removeMailbox | municipality            | always
    readMailboxes | administrators municipalities auditor | always
    registerAdvice | administrator          | always
    strikeAdvice  | administrator           | always
    readAdvice    | officials auditor       | always
    registerMerger | administrator          | always
    strikeMerger  | administrator           | always
    readMergers   | officials municipalities auditor | always
    registerRepresentative | municipality administrator | always
    askAuthorisation | administrator        | always
    giveAuthorisation | municipality administrator | always
    confirmRepresentative | administrator   | always
    refuseRepresentative | administrator    | always
    endRepresentation | municipalities administrator | always
    readRepresentatives | officials municipalities auditor | always`,
  OBJECTION: `
    judgeTimeliness   | administrator                    | JUDGEMENT
    correctObjectionDates | administrator                | JUDGEMENT PREPARATION READY
    requestCure       | administrator                    | PREPARATION
    submitCure        | municipality administrator       | JUDGEMENT CURE PREPARATION READY
    appointCommittee  | administrator                    | CURE PREPARATION
    planHearing       | administrator                    | CURE PREPARATION
    waiveHearing      | administrator                    | PREPARATION
    reportHearing     | administrator                    | PREPARATION
    adjournObjection  | administrator                    | CURE PREPARATION READY
    agreeFurtherDelay | administrator                    | CURE PREPARATION READY
    coverAmendment    | administrator                    | JUDGEMENT CURE PREPARATION READY
    editReasons       | administrator                    | PREPARATION READY
    decideObjection   | approver                         | READY
    withdrawObjection | municipality administrator       | JUDGEMENT CURE PREPARATION READY
    registerReturnedObjectionDecision | administrator    | DECIDED
    notifyObjectionDecision | administrator              | DECIDED
    registerAppeal    | administrator                    | DECIDED ENDED
    noteJudgment      | administrator                    | DECIDED
    readFile          | officials municipality auditor   | always
    readJournal       | administrators approvers auditor | always
    readWorkflow      | administrators auditor operator  | always`,
  PAYMENT: `
    preparePayment | administrator                    | DUE
    approvePayment | approver                         | PREPARED
    returnPayment  | approver preparer                | PREPARED
    exportPayment  | administrator                    | APPROVED
    confirmPayment | administrator                    | EXPORTED
    failPayment    | administrator                    | EXPORTED
    readFile       | municipality administrators approvers auditor | always
    readJournal    | administrators approvers auditor | always
    readWorkflow   | administrators auditor operator  | always`,
  PENALTY: `
    correctNoticeDate | administrator                 | RUNNING STOPPED
    fixPenalty     | approver preparer                | RUNNING STOPPED
    registerReturnedPenaltyDecision | administrator   | FIXED
    notifyPenaltyDecision | administrator             | FIXED
    registerPenaltyPayment | administrator            | FIXED
    readFile       | municipality administrators approvers auditor | always
    readJournal    | administrators approvers auditor | always
    readWorkflow   | administrators auditor operator  | always`,
  SYSTEM: `
    readOperations | administrators auditor operator | always
    readTemplates  | officials auditor operator      | always`,
} as const;
