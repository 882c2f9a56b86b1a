import type { Row } from './row.js';

/** Who may do what beside the assessment itself, and when. */
export const assessmentRows: readonly Row[] = [
  ['APPLICATION', 'registerConflict', 'ADMINISTRATOR', '-', 'ANYBODYS', 'ANY'],
  ['APPLICATION', 'registerConflict', 'ASSESSOR', '-', 'ANYBODYS', 'ANY'],
  ['APPLICATION', 'registerConflict', 'APPROVER', '-', 'ANYBODYS', 'ANY'],
];
