import { readings, type Row } from './row.js';

/** Who may do what with the registers of mandates, absence and representatives; whose it is, the rules ask. */
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
  ['REGISTER', 'registerRepresentative', 'APPLICANT', '-', 'OWN_MUNICIPALITY', 'ANY'],
  ['REGISTER', 'registerRepresentative', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', 'ANY'],
  ['REGISTER', 'askAuthorisation', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', 'ANY'],
  ['REGISTER', 'giveAuthorisation', 'APPLICANT', '-', 'OWN_MUNICIPALITY', 'ANY'],
  ['REGISTER', 'giveAuthorisation', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', 'ANY'],
  ['REGISTER', 'confirmRepresentative', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', 'ANY'],
  ['REGISTER', 'refuseRepresentative', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', 'ANY'],
  ['REGISTER', 'endRepresentation', 'APPLICANT', '-', 'ANYBODYS', 'ANY'],
  ['REGISTER', 'endRepresentation', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', 'ANY'],
  ...readings('REGISTER', 'readRepresentatives', ['APPLICANT', 'ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
  ...readings('REGISTER', 'readAbsences', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
  ...readings('REGISTER', 'readMandates', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
];
