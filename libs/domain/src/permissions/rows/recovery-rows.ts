import type { FilePhase } from '../file-in-view.js';
import { readings, type Row } from './row.js';

const OPEN: readonly FilePhase[] = ['DUE', 'PLAN', 'DEFAULT', 'INTEREST'];

/** Who may do what with a claim on what was paid too much, and when. */
export const recoveryRows: readonly Row[] = [
  ['RECOVERY', 'registerRepayment', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', OPEN],
  ['RECOVERY', 'grantPaymentPlan', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['DUE', 'PLAN', 'DEFAULT']],
  ['RECOVERY', 'demandPayment', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['DEFAULT']],
  ['RECOVERY', 'fixInterest', 'APPROVER', 'JENV', 'ANYBODYS', OPEN],
  ['RECOVERY', 'writeOffRecovery', 'APPROVER', 'JENV', 'ANYBODYS', OPEN],
  ['RECOVERY', 'readFile', 'APPLICANT', '-', 'OWN_MUNICIPALITY', 'ANY'],
  ...readings('RECOVERY', 'readFile', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('RECOVERY', 'readJournal', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('RECOVERY', 'readWorkflow', ['ADMINISTRATOR', 'AUDITOR', 'OPERATOR']),
];
