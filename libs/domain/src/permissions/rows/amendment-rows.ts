import type { Row } from './row.js';

/** Who may make an award another one, and when. */
export const amendmentRows: readonly Row[] = [
  ['APPLICATION', 'amendAward', 'APPROVER', 'JENV', 'OTHERS_WORK', ['AWARDED', 'SETTLEMENT']],
  ['APPLICATION', 'intendRevocation', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['AWARDED', 'SETTLEMENT']],
  ['APPLICATION', 'proposeCorrection', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['AWARDED', 'SETTLEMENT']],
];
