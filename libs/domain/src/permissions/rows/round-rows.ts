import type { FilePhase } from '../file-in-view.js';
import { readings, type Row } from './row.js';

const AFTER_OPENING: readonly FilePhase[] = [
  'PUBLICATION',
  'CALL',
  'COMPLETENESS',
  'ASSESSMENT',
  'ALLOCATION',
  'AWARD',
  'EXECUTION',
  'EVALUATION',
  'SETTLEMENT',
];

const BEFORE_AWARD: readonly FilePhase[] = [
  'FRAMEWORK',
  'PUBLICATION',
  'CALL',
  'COMPLETENESS',
  'ASSESSMENT',
  'ALLOCATION',
];

const BEFORE_EXECUTION: readonly FilePhase[] = ['CALL', 'COMPLETENESS', 'ASSESSMENT', 'ALLOCATION', 'AWARD'];

/** Who may do what with a round, and when. */
export const roundRows: readonly Row[] = [
  ['ROUND', 'draftRound', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['NONE']],
  ['ROUND', 'approveFramework', 'APPROVER', 'JENV', 'OTHERS_WORK', ['FRAMEWORK']],
  ['ROUND', 'draftInvitedList', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['FRAMEWORK']],
  ['ROUND', 'approveInvitedList', 'APPROVER', 'JENV', 'OTHERS_WORK', ['FRAMEWORK']],
  ['ROUND', 'changeInvitedList', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['PUBLICATION', 'CALL']],
  ['ROUND', 'approveListChange', 'APPROVER', 'JENV', 'OTHERS_WORK', ['PUBLICATION', 'CALL']],
  ['ROUND', 'returnListChange', 'APPROVER', 'JENV', 'ANYBODYS', ['PUBLICATION', 'CALL']],
  ['ROUND', 'moveCallClosing', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['PUBLICATION', 'CALL']],
  ['ROUND', 'submitApplication', 'APPLICANT', '-', 'OWN_MUNICIPALITY', AFTER_OPENING],
  ['ROUND', 'submitApplication', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', AFTER_OPENING],
  ['ROUND', 'proposeAllocation', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['ALLOCATION']],
  ['ROUND', 'approveAllocation', 'APPROVER', 'JENV', 'OTHERS_WORK', ['ALLOCATION']],
  ['ROUND', 'returnAllocation', 'APPROVER', 'JENV', 'ANYBODYS', ['ALLOCATION']],
  ['ROUND', 'announceDecisions', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['AWARD']],
  ['ROUND', 'nameLaterDates', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', BEFORE_EXECUTION],
  ['ROUND', 'changeDecreeDays', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['FRAMEWORK', ...AFTER_OPENING]],
  ['ROUND', 'recordOutage', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', AFTER_OPENING],
  ['ROUND', 'registerRegulation', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['FRAMEWORK', ...AFTER_OPENING]],
  ['ROUND', 'registerBudget', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['FRAMEWORK', ...AFTER_OPENING]],
  ['ROUND', 'cancelRound', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', BEFORE_AWARD],
  ['ROUND', 'lowerCeiling', 'APPROVER', 'JENV', 'ANYBODYS', ['FRAMEWORK', ...AFTER_OPENING]],
  ['ROUND', 'proposeTranche', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['AWARD', 'EXECUTION']],
  ['ROUND', 'releaseReserve', 'APPROVER', 'JENV', 'OTHERS_WORK', ['AWARD', 'EXECUTION']],
  ['ROUND', 'readRound', 'APPLICANT', '-', 'ANYBODYS', 'ANY'],
  ...readings('ROUND', 'readRound', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR', 'OPERATOR']),
  ...readings('ROUND', 'readRoundFigures', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
  ...readings('ROUND', 'readCalendar', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'APPLICANT', 'AUDITOR']),
  ...readings('ROUND', 'holdCalendarFeed', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'APPLICANT']),
  ...readings('ROUND', 'readAllocation', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ['ROUND', 'readOrders', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', 'ANY'],
  ...readings('ROUND', 'readLedger', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ['ROUND', 'readPublicationList', 'APPLICANT', '-', 'ANYBODYS', 'ANY'],
  ...readings('ROUND', 'readPublicationList', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR', 'OPERATOR']),
  ...readings('ROUND', 'readJournal', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('ROUND', 'readWorkflow', ['ADMINISTRATOR', 'AUDITOR', 'OPERATOR']),
];
