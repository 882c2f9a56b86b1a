import type { Row } from './row.js';

/** Who may ask for a change of an award and decide on it, and when. */
export const changeRequestRows: readonly Row[] = [
  ['APPLICATION', 'submitChangeRequest', 'APPLICANT', '-', 'OWN_MUNICIPALITY', ['AWARDED']],
  ['APPLICATION', 'submitChangeRequest', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['AWARDED']],
  ['APPLICATION', 'decideChangeRequest', 'APPROVER', 'JENV', 'OTHERS_WORK', ['AWARDED', 'SETTLEMENT']],
];
