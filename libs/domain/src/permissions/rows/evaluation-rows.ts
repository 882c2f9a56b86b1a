import { readings, type Row } from './row.js';

/** Who may do what with a duty to evaluate, and when. */
export const evaluationRows: readonly Row[] = [
  ['EVALUATION', 'submitEvaluation', 'APPLICANT', '-', 'OWN_MUNICIPALITY', ['DUE', 'RECEIVED', 'IN_REVIEW']],
  ['EVALUATION', 'acceptEvaluation', 'ASSESSOR', '-', 'ANYBODYS', ['RECEIVED', 'IN_REVIEW']],
  ['EVALUATION', 'returnEvaluation', 'ASSESSOR', '-', 'ANYBODYS', ['RECEIVED', 'IN_REVIEW']],
  ['EVALUATION', 'readFile', 'APPLICANT', '-', 'OWN_MUNICIPALITY', 'ANY'],
  ...readings('EVALUATION', 'readFile', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
  ...readings('EVALUATION', 'readJournal', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('EVALUATION', 'readWorkflow', ['ADMINISTRATOR', 'AUDITOR', 'OPERATOR']),
];
