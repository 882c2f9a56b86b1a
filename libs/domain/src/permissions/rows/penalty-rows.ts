import { readings, type Row } from './row.js';

/** Who may do what about a late decision, and when. */
export const penaltyRows: readonly Row[] = [
  ['APPLICATION', 'submitNoticeOfDefault', 'APPLICANT', '-', 'OWN_MUNICIPALITY', 'ANY'],
  ['APPLICATION', 'submitNoticeOfDefault', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', 'ANY'],
  ['PENALTY', 'correctNoticeDate', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['RUNNING', 'STOPPED']],
  ['PENALTY', 'fixPenalty', 'APPROVER', 'JENV', 'ANYBODYS', ['RUNNING', 'STOPPED']],
  ['PENALTY', 'registerReturnedPenaltyDecision', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['FIXED']],
  ['PENALTY', 'notifyPenaltyDecision', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['FIXED']],
  ['PENALTY', 'registerPenaltyPayment', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['FIXED']],
  ['PENALTY', 'readFile', 'APPLICANT', '-', 'OWN_MUNICIPALITY', 'ANY'],
  ...readings('PENALTY', 'readFile', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('PENALTY', 'readJournal', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('PENALTY', 'readWorkflow', ['ADMINISTRATOR', 'AUDITOR', 'OPERATOR']),
];
