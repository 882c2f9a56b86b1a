import type { FileFactType } from '../correspondence/mail.js';

/** Facts that are no decision towards a municipality in the minister's name, by the reason why (assumption); all others are in the table of mandates. */
export const FACTS_WITHOUT_MANDATE: readonly { readonly reason: string; readonly facts: readonly FileFactType[] }[] = [
  {
    reason: 'It arrives from outside; the authority only receives it.',
    facts: [
      ...(['applicationReceived', 'supplementReceived', 'withdrawalReceived', 'changeRequestReceived'] as const),
      ...(['viewsReceived', 'viewsRecorded', 'bankAccountGiven', 'accountabilityReceived'] as const),
      ...(['evaluationReceived', 'monitoringReceived', 'objectionReceived', 'objectionCureReceived'] as const),
      ...(['objectionWithdrawalReceived', 'hearingReportReceived', 'noticeOfDefaultReceived'] as const),
      ...(['accountabilityExtensionAsked', 'accountabilityExtensionAnswered'] as const),
      ...(['paymentsSuspended', 'paymentsResumed', 'penaltyPaid'] as const),
      ...(['repaymentReceived', 'appealRegistered', 'appealJudged', 'authorisationGiven'] as const),
    ],
  },
  {
    reason: 'The engine notes that a term passed, that something began, or what follows from a decision taken before.',
    facts: [
      ...([
        'phaseEntered',
        'callPublished',
        'callClosed',
        'allocationAsked',
        'amountsTold',
        'announcementTold',
      ] as const),
      ...(['cancellationTold', 'trancheTold', 'decreeDaysTold', 'roundClosed', 'deadlinesLapsing'] as const),
      ...(['admissionAsked', 'completenessCheckOpened', 'supplementReminded', 'supplementLapsed'] as const),
      ...([
        'assessmentOpened',
        'assessmentConcluded',
        'coAssessmentSilent',
        'divergenceFound',
        'divergenceDropped',
        'allocated',
        'coInitialAsked',
        'coInitialSilent',
      ] as const),
      ...([
        'decisionNotified',
        'objectionDecisionNotified',
        'penaltyDecisionNotified',
        'amendmentFailed',
        'advanceOrdered',
        'advanceOrderLowered',
        'advanceOrderTold',
      ] as const),
      ...(['changeRequestOpened', 'executionExtended', 'executionStarted', 'deadlinesRecalculated'] as const),
      ...(['accountabilityAskedAgain', 'accountabilityOverdue', 'accountabilityReminded', 'settlementOpened'] as const),
      ...([
        'viewsLapsed',
        'fileClosed',
        'paymentOpened',
        'paymentReminded',
        'paymentEscalated',
        'paymentDropped',
      ] as const),
      ...(['paymentDueMoved', 'paymentLowered', 'recoveryOpened', 'recoveryPaid', 'recoveryFollowUpOpened'] as const),
      ...(['claimLowered', 'noticeJudgedAnew'] as const),
      ...(['repaymentReminded', 'repaymentDefaulted', 'repaymentDueMoved', 'penaltyStopped'] as const),
      ...(['evaluationOpened', 'evaluationReminded', 'evaluationEscalated', 'evaluationNotDelivered'] as const),
      ...(['evaluationReviewOpened', 'evaluationDueMoved', 'monitoringOpened', 'monitoringReminded'] as const),
      ...(['monitoringEscalated', 'monitoringNotDelivered', 'monitoringReviewOpened', 'monitoringDueMoved'] as const),
      ...(['objectionHandlingOpened', 'objectionCureEnded', 'objectionDecisionAsked', 'objectionClosed'] as const),
    ],
  },
  {
    reason: 'It divides the work inside the ministry, or says where mail goes.',
    facts: [
      ...(['taskOpened', 'taskClaimed', 'taskReleased', 'taskTakenBack', 'taskCompleted', 'taskCancelled'] as const),
      ...(['taskReminded', 'taskEscalated', 'taskDueMoved', 'conflictRegistered', 'conflictLifted'] as const),
      ...(['municipalitiesMerged', 'mergerStruck', 'adviceGiven', 'adviceStruck'] as const),
      ...(['mailboxRegistered', 'mailboxConfirmed', 'mailboxRemoved'] as const),
      ...(['absenceRegistered', 'absenceEnded', 'mandateGranted', 'mandateRevoked'] as const),
    ],
  },
  {
    reason: 'It sets up or runs the round as the minister had it published; no application is decided by it.',
    facts: [
      ...([
        'roundDrafted',
        'frameworkApproved',
        'invitedListDrafted',
        'invitedListApproved',
        'callClosingMoved',
      ] as const),
      ...(['invitedListChangeProposed', 'invitedListChangeReturned', 'invitedListChanged'] as const),
      ...(['outageRecorded', 'decreeDaysChanged', 'decisionsAnnounced', 'roundCancelled'] as const),
      ...(['regulationPublished', 'budgetAdopted'] as const),
    ],
  },
  {
    reason: 'It prepares a decision that is taken under mandate later (Awb 6:3).',
    facts: [
      ...(['representativeRegistered', 'authorisationAsked', 'representativeConfirmed'] as const),
      ...(['representativeRefused', 'representationEnded'] as const),
      ...([
        'admissionDecided',
        'untreatedProposed',
        'supplementRequested',
        'completenessConfirmed',
        'assessed',
        'consultationHeld',
      ] as const),
      ...(['divergenceDecided', 'lateOpinionReceived', 'refusalIntended', 'revocationIntended'] as const),
      ...(['reasonsEdited', 'reasonsAdopted'] as const),
      ...(['correctionProposed', 'settlementIntended', 'exOfficioOpened', 'allocationProposed'] as const),
      ...(['accountabilityDoubted', 'accountabilityExplained'] as const),
      ...(['allocationReturned', 'trancheProposed', 'timelinessJudged', 'objectionCureRequested'] as const),
      ...(['committeeAppointed', 'hearingPlanned', 'hearingWaived', 'amendmentCovered'] as const),
    ],
  },
  {
    reason:
      'It tells until when or since when a term runs, which is no decision on the application or objection (Awb 6:3).',
    facts: [
      ...(['deadlineMoved', 'decisionSuspended', 'suspensionEnded', 'notificationReturned'] as const),
      ...(['objectionAdjourned', 'furtherDelayAgreed', 'objectionDatesCorrected', 'noticeDateCorrected'] as const),
      ...(['objectionDecisionReturned', 'penaltyDecisionReturned'] as const),
    ],
  },
  {
    reason: 'It carries out what was decided: money is moved or asked for, reports are looked at.',
    facts: [
      ...(['paymentPrepared', 'paymentApproved', 'paymentReturned', 'paymentExported', 'paymentConfirmed'] as const),
      ...(['paymentFailed', 'bankAccountJudged', 'repaymentDemanded'] as const),
      ...(['evaluationAccepted', 'evaluationReturned', 'monitoringReviewed'] as const),
    ],
  },
];
