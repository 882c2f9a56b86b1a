import { readings, type Row } from './row.js';

/** Who may do what with the payment of an award and the account it is paid on, and when. */
export const paymentRows: readonly Row[] = [
  ['APPLICATION', 'giveBankAccount', 'APPLICANT', '-', 'OWN_MUNICIPALITY', 'ANY'],
  ['APPLICATION', 'giveBankAccount', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', 'ANY'],
  ['APPLICATION', 'judgeBankAccount', 'ADMINISTRATOR', 'JENV', 'OTHERS_WORK', 'ANY'],
  ['PAYMENT', 'preparePayment', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['DUE']],
  ['PAYMENT', 'approvePayment', 'APPROVER', 'JENV', 'OTHERS_WORK', ['PREPARED']],
  ['PAYMENT', 'returnPayment', 'APPROVER', 'JENV', 'ANYBODYS', ['PREPARED']],
  ['PAYMENT', 'exportPayment', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['APPROVED']],
  ['PAYMENT', 'confirmPayment', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['EXPORTED']],
  ['PAYMENT', 'failPayment', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['EXPORTED']],
  ['PAYMENT', 'readFile', 'APPLICANT', '-', 'OWN_MUNICIPALITY', 'ANY'],
  ...readings('PAYMENT', 'readFile', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('PAYMENT', 'readJournal', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('PAYMENT', 'readWorkflow', ['ADMINISTRATOR', 'AUDITOR', 'OPERATOR']),
];
