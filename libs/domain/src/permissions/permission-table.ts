import type { Ministry, Role } from '../vocabulary.js';
import type { Action, FileKind } from './actions.js';
import type { FilePhase } from './file-in-view.js';

/**
 * Whose file it must be. ANYBODYS: no restriction; OWN_MUNICIPALITY: the actor's municipality leads it; OWN_MINISTRY:
 * the work is for the actor's ministry; OWN_OFFICE: for the actor's ministry and role; OTHERS_WORK: not prepared by the
 * actor (four eyes, an assumption).
 */
export type Whose = 'ANYBODYS' | 'OWN_MUNICIPALITY' | 'OWN_MINISTRY' | 'OWN_OFFICE' | 'OTHERS_WORK';

/** One row: this role (of this ministry, if one is named) may do this on whose file, in which phases. */
export interface Permission {
  readonly kind: FileKind;
  readonly action: Action;
  readonly role: Role;
  readonly of?: Ministry;
  readonly whose: Whose;
  readonly phases: readonly FilePhase[] | 'ANY';
}

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
const BEFORE_DECISION: readonly FilePhase[] = [
  'RECEIVED',
  'ADMISSION',
  'COMPLETENESS',
  'SUPPLEMENT',
  'ASSESSMENT',
  'ASSESSED',
  'DECISION',
];
const BEFORE_AWARD: readonly FilePhase[] = [
  'FRAMEWORK',
  'PUBLICATION',
  'CALL',
  'COMPLETENESS',
  'ASSESSMENT',
  'ALLOCATION',
];

type Row = readonly [FileKind, Action, Role, Ministry | '-', Whose, readonly FilePhase[] | 'ANY'];

/** Role × action × whose file × phase, one row a line. The mandate register proper is not known. */
const ROWS: readonly Row[] = [
  ['ROUND', 'draftRound', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['NONE']],
  ['ROUND', 'approveFramework', 'APPROVER', 'JENV', 'OTHERS_WORK', ['FRAMEWORK']],
  ['ROUND', 'draftInvitedList', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['FRAMEWORK']],
  ['ROUND', 'approveInvitedList', 'APPROVER', 'JENV', 'OTHERS_WORK', ['FRAMEWORK']],
  ['ROUND', 'moveCallClosing', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['PUBLICATION', 'CALL']],
  ['ROUND', 'submitApplication', 'APPLICANT', '-', 'OWN_MUNICIPALITY', AFTER_OPENING],
  ['ROUND', 'submitApplication', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', AFTER_OPENING],
  ['ROUND', 'proposeAllocation', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['ALLOCATION']],
  ['ROUND', 'approveAllocation', 'APPROVER', 'JENV', 'OTHERS_WORK', ['ALLOCATION']],
  ['ROUND', 'returnAllocation', 'APPROVER', 'JENV', 'ANYBODYS', ['ALLOCATION']],
  ['ROUND', 'cancelRound', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', BEFORE_AWARD],
  ['ROUND', 'readRound', 'APPLICANT', '-', 'ANYBODYS', 'ANY'],
  ...readings('ROUND', 'readRound', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR', 'OPERATOR']),
  ...readings('ROUND', 'readRoundFigures', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
  ...readings('ROUND', 'readAllocation', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('ROUND', 'readJournal', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('ROUND', 'readWorkflow', ['ADMINISTRATOR', 'AUDITOR', 'OPERATOR']),

  ['APPLICATION', 'decideAdmission', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['ADMISSION']],
  ['APPLICATION', 'requestSupplement', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['COMPLETENESS']],
  ['APPLICATION', 'confirmCompleteness', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['COMPLETENESS']],
  ['APPLICATION', 'submitSupplement', 'APPLICANT', '-', 'OWN_MUNICIPALITY', BEFORE_DECISION],
  ['APPLICATION', 'withdraw', 'APPLICANT', '-', 'OWN_MUNICIPALITY', BEFORE_DECISION],
  ['APPLICATION', 'refuseIncomplete', 'APPROVER', 'JENV', 'OTHERS_WORK', ['DECISION']],
  ['APPLICATION', 'assess', 'ASSESSOR', '-', 'OWN_MINISTRY', ['ASSESSMENT']],
  ['APPLICATION', 'moveDeadline', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', BEFORE_DECISION],
  ['APPLICATION', 'decideAward', 'APPROVER', 'JENV', 'OTHERS_WORK', ['DECISION']],
  ['APPLICATION', 'rejectApplication', 'APPROVER', 'JENV', 'OTHERS_WORK', ['DECISION']],
  ['APPLICATION', 'registerAccountability', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['AWARDED', 'SETTLEMENT']],
  ['APPLICATION', 'decideSettlement', 'APPROVER', 'JENV', 'OTHERS_WORK', ['SETTLEMENT']],
  ['APPLICATION', 'readFile', 'APPLICANT', '-', 'OWN_MUNICIPALITY', 'ANY'],
  ...readings('APPLICATION', 'readFile', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
  ...readings('APPLICATION', 'readAssessment', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
  ...readings('APPLICATION', 'readJournal', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('APPLICATION', 'readWorkflow', ['ADMINISTRATOR', 'AUDITOR', 'OPERATOR']),

  ['TASK', 'claimTask', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['OPEN']],
  ['TASK', 'claimTask', 'ASSESSOR', '-', 'OWN_OFFICE', ['OPEN']],
  ['TASK', 'claimTask', 'APPROVER', '-', 'OWN_OFFICE', ['OPEN']],
  ['TASK', 'releaseTask', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['CLAIMED']],
  ['TASK', 'releaseTask', 'ASSESSOR', '-', 'OWN_OFFICE', ['CLAIMED']],
  ['TASK', 'releaseTask', 'APPROVER', '-', 'OWN_OFFICE', ['CLAIMED']],
  ...readings('TASK', 'readTask', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR', 'OPERATOR']),
  ...readings('TASK', 'readJournal', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('TASK', 'readWorkflow', ['ADMINISTRATOR', 'AUDITOR', 'OPERATOR']),

  ['EVALUATION', 'submitEvaluation', 'APPLICANT', '-', 'OWN_MUNICIPALITY', ['DUE', 'RECEIVED', 'IN_REVIEW']],
  ['EVALUATION', 'acceptEvaluation', 'ASSESSOR', '-', 'ANYBODYS', ['RECEIVED', 'IN_REVIEW']],
  ['EVALUATION', 'returnEvaluation', 'ASSESSOR', '-', 'ANYBODYS', ['RECEIVED', 'IN_REVIEW']],
  ['EVALUATION', 'readFile', 'APPLICANT', '-', 'OWN_MUNICIPALITY', 'ANY'],
  ...readings('EVALUATION', 'readFile', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
  ...readings('EVALUATION', 'readJournal', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('EVALUATION', 'readWorkflow', ['ADMINISTRATOR', 'AUDITOR', 'OPERATOR']),

  ['MONITORING', 'submitMonitoring', 'APPLICANT', '-', 'OWN_MUNICIPALITY', ['DUE', 'RECEIVED', 'IN_REVIEW']],
  ['MONITORING', 'reviewMonitoring', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['RECEIVED', 'IN_REVIEW']],
  ['MONITORING', 'readFile', 'APPLICANT', '-', 'OWN_MUNICIPALITY', 'ANY'],
  ...readings('MONITORING', 'readFile', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
  ...readings('MONITORING', 'readJournal', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('MONITORING', 'readWorkflow', ['ADMINISTRATOR', 'AUDITOR', 'OPERATOR']),

  ...readings('SYSTEM', 'readOperations', ['ADMINISTRATOR', 'AUDITOR', 'OPERATOR']),
];

/** Who may do what, on whose file, when. Nothing that is not listed here is allowed. */
export const PERMISSIONS: readonly Permission[] = ROWS.map(([kind, action, role, of, whose, phases]) => ({
  kind,
  action,
  role,
  ...(of === '-' ? {} : { of }),
  whose,
  phases,
}));

function readings(kind: FileKind, action: Action, roles: readonly Role[]): readonly Row[] {
  return roles.map((role) => [kind, action, role, '-', 'ANYBODYS', 'ANY'] as const);
}
