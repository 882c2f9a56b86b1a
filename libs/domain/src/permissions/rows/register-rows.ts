import { readings, type Row } from './row.js';

/** Who may do what with the registers of mandates and absence; whose mandate or absence it is, the rules ask. */
export const registerRows: readonly Row[] = [
  ['REGISTER', 'grantMandate', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', 'ANY'],
  ['REGISTER', 'grantMandate', 'APPROVER', '-', 'ANYBODYS', 'ANY'],
  ['REGISTER', 'revokeMandate', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', 'ANY'],
  ['REGISTER', 'registerAbsence', 'ADMINISTRATOR', '-', 'ANYBODYS', 'ANY'],
  ['REGISTER', 'registerAbsence', 'ASSESSOR', '-', 'ANYBODYS', 'ANY'],
  ['REGISTER', 'registerAbsence', 'APPROVER', '-', 'ANYBODYS', 'ANY'],
  ['REGISTER', 'endAbsence', 'ADMINISTRATOR', '-', 'ANYBODYS', 'ANY'],
  ['REGISTER', 'endAbsence', 'ASSESSOR', '-', 'ANYBODYS', 'ANY'],
  ['REGISTER', 'endAbsence', 'APPROVER', '-', 'ANYBODYS', 'ANY'],
  ...readings('REGISTER', 'readAbsences', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
  ...readings('REGISTER', 'readMandates', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
];
