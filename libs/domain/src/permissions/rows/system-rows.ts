import { readings, type Row } from './row.js';

/** Who may do what with the installation itself, and when. */
export const systemRows: readonly Row[] = [
  ...readings('SYSTEM', 'readOperations', ['ADMINISTRATOR', 'AUDITOR', 'OPERATOR']),
  ...readings('SYSTEM', 'readTemplates', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR', 'OPERATOR']),
];
