import { readings, type Row } from './row.js';

/** Who may do what with the yearly monitoring, and when. */
export const monitoringRows: readonly Row[] = [
  ['MONITORING', 'submitMonitoring', 'APPLICANT', '-', 'OWN_MUNICIPALITY', ['DUE', 'RECEIVED', 'IN_REVIEW']],
  ['MONITORING', 'reviewMonitoring', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['RECEIVED', 'IN_REVIEW']],
  ['MONITORING', 'readFile', 'APPLICANT', '-', 'OWN_MUNICIPALITY', 'ANY'],
  ...readings('MONITORING', 'readFile', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
  ...readings('MONITORING', 'readJournal', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('MONITORING', 'readWorkflow', ['ADMINISTRATOR', 'AUDITOR', 'OPERATOR']),
];
