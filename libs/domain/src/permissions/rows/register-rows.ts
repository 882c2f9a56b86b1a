import { readings, type Row } from './row.js';

/** Who may do what with the register of mandates; whose mandate it is, the rules ask. */
export const registerRows: readonly Row[] = [
  ['REGISTER', 'grantMandate', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', 'ANY'],
  ['REGISTER', 'grantMandate', 'APPROVER', '-', 'ANYBODYS', 'ANY'],
  ['REGISTER', 'revokeMandate', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', 'ANY'],
  ...readings('REGISTER', 'readMandates', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
];
