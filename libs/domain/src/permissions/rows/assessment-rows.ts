import type { Row } from './row.js';

/** Who may do what beside the assessment itself, and when. */
export const assessmentRows: readonly Row[] = [
  ['APPLICATION', 'registerConflict', 'ADMINISTRATOR', '-', 'ANYBODYS', 'ANY'],
  ['APPLICATION', 'registerConflict', 'ASSESSOR', '-', 'ANYBODYS', 'ANY'],
  ['APPLICATION', 'registerConflict', 'APPROVER', '-', 'ANYBODYS', 'ANY'],
  ['APPLICATION', 'liftConflict', 'ADMINISTRATOR', '-', 'ANYBODYS', 'ANY'],
  ['APPLICATION', 'recordConsultation', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['ASSESSMENT']],
  ['APPLICATION', 'recordConsultation', 'ASSESSOR', '-', 'ANYBODYS', ['ASSESSMENT']],
  ['APPLICATION', 'decideDivergence', 'APPROVER', 'JENV', 'OTHERS_WORK', ['ASSESSMENT']],
  ['APPLICATION', 'decideDivergence', 'ADMINISTRATOR', 'JENV', 'OTHERS_WORK', ['ASSESSMENT']],
  ['APPLICATION', 'giveLateOpinion', 'ASSESSOR', '-', 'OWN_MINISTRY', ['ASSESSMENT', 'ASSESSED', 'DECISION']],
  ['APPLICATION', 'giveCoInitial', 'APPROVER', 'SZW', 'OTHERS_WORK', ['DECISION']],
  ['APPLICATION', 'intendRefusal', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['ASSESSMENT', 'ASSESSED', 'DECISION']],
  ['APPLICATION', 'recordViews', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['ASSESSMENT', 'ASSESSED', 'DECISION']],
  ['APPLICATION', 'submitViews', 'APPLICANT', '-', 'OWN_MUNICIPALITY', ['ASSESSMENT', 'ASSESSED', 'DECISION']],
  [
    'APPLICATION',
    'editReasons',
    'ADMINISTRATOR',
    'JENV',
    'ANYBODYS',
    ['ASSESSED', 'DECISION', 'AWARDED', 'SETTLEMENT'],
  ],
];
