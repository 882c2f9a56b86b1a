import { readings, type Row } from './row.js';

/** Who may do what with a task, and when. */
export const taskRows: readonly Row[] = [
  ['TASK', 'claimTask', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['OPEN']],
  ['TASK', 'claimTask', 'ASSESSOR', '-', 'OWN_OFFICE', ['OPEN']],
  ['TASK', 'claimTask', 'APPROVER', '-', 'OWN_OFFICE', ['OPEN']],
  ['TASK', 'releaseTask', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['CLAIMED']],
  ['TASK', 'releaseTask', 'ASSESSOR', '-', 'OWN_OFFICE', ['CLAIMED']],
  ['TASK', 'releaseTask', 'APPROVER', '-', 'OWN_OFFICE', ['CLAIMED']],
  ...readings('TASK', 'readTask', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR', 'OPERATOR']),
  ...readings('TASK', 'readJournal', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('TASK', 'readWorkflow', ['ADMINISTRATOR', 'AUDITOR', 'OPERATOR']),
];
