import type { FilePhase } from '../file-in-view.js';
import { readings, type Row } from './row.js';

const BEFORE_DECISION: readonly FilePhase[] = [
  'RECEIVED',
  'ADMISSION',
  'COMPLETENESS',
  'SUPPLEMENT',
  'ASSESSMENT',
  'ASSESSED',
  'DECISION',
];

const AFTER_DECISION: readonly FilePhase[] = ['AWARDED', 'SETTLEMENT', 'CLOSED'];

/** Who may do what with an application, and when. */
export const applicationRows: readonly Row[] = [
  ['APPLICATION', 'decideAdmission', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['ADMISSION']],
  ['APPLICATION', 'requestSupplement', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['COMPLETENESS']],
  ['APPLICATION', 'confirmCompleteness', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['COMPLETENESS', 'DECISION']],
  ['APPLICATION', 'proposeUntreated', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['COMPLETENESS']],
  ['APPLICATION', 'uploadAttachment', 'APPLICANT', '-', 'OWN_MUNICIPALITY', 'ANY'],
  ['APPLICATION', 'uploadAttachment', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', 'ANY'],
  ['APPLICATION', 'submitSupplement', 'APPLICANT', '-', 'OWN_MUNICIPALITY', BEFORE_DECISION],
  ['APPLICATION', 'withdraw', 'APPLICANT', '-', 'OWN_MUNICIPALITY', BEFORE_DECISION],
  ['APPLICATION', 'refuseIncomplete', 'APPROVER', 'JENV', 'OTHERS_WORK', ['COMPLETENESS', 'DECISION']],
  ['APPLICATION', 'assess', 'ASSESSOR', '-', 'OWN_MINISTRY', ['ASSESSMENT']],
  ['APPLICATION', 'moveDeadline', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', [...BEFORE_DECISION, 'AWARDED', 'CLOSED']],
  ['APPLICATION', 'suspendDecision', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', [...BEFORE_DECISION, 'AWARDED', 'CLOSED']],
  ['APPLICATION', 'endSuspension', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', [...BEFORE_DECISION, 'AWARDED', 'CLOSED']],
  ['APPLICATION', 'decideAward', 'APPROVER', 'JENV', 'OTHERS_WORK', ['DECISION']],
  ['APPLICATION', 'rejectApplication', 'APPROVER', 'JENV', 'OTHERS_WORK', ['DECISION']],
  ['APPLICATION', 'notifyDecision', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', AFTER_DECISION],
  ['APPLICATION', 'registerReturnedNotification', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', AFTER_DECISION],
  ['APPLICATION', 'registerAccountability', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['AWARDED', 'SETTLEMENT']],
  ['APPLICATION', 'askAccountabilityExtension', 'APPLICANT', '-', 'OWN_MUNICIPALITY', ['AWARDED']],
  ['APPLICATION', 'askAccountabilityExtension', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['AWARDED']],
  ['APPLICATION', 'answerAccountabilityExtension', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['AWARDED']],
  ['APPLICATION', 'suspendPayments', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['AWARDED']],
  ['APPLICATION', 'resumePayments', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['AWARDED', 'SETTLEMENT']],
  ['APPLICATION', 'doubtAccountability', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['AWARDED', 'SETTLEMENT']],
  ['APPLICATION', 'explainAccountability', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['AWARDED', 'SETTLEMENT']],
  ['APPLICATION', 'openExOfficio', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['AWARDED']],
  ['APPLICATION', 'intendSettlement', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['SETTLEMENT']],
  ['APPLICATION', 'submitViews', 'APPLICANT', '-', 'OWN_MUNICIPALITY', ['AWARDED', 'SETTLEMENT']],
  ['APPLICATION', 'decideSettlement', 'APPROVER', 'JENV', 'OTHERS_WORK', ['SETTLEMENT']],
  ['APPLICATION', 'submitObjection', 'APPLICANT', '-', 'OWN_MUNICIPALITY', 'ANY'],
  ['APPLICATION', 'submitObjection', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', 'ANY'],
  ['APPLICATION', 'readFile', 'APPLICANT', '-', 'OWN_MUNICIPALITY', 'ANY'],
  ...readings('APPLICATION', 'readFile', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
  ...readings('APPLICATION', 'readAssessment', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
  ...readings('APPLICATION', 'readDecisionMemo', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('APPLICATION', 'readJournal', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('APPLICATION', 'readWorkflow', ['ADMINISTRATOR', 'AUDITOR', 'OPERATOR']),
];
