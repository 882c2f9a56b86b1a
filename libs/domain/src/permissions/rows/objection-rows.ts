import type { FilePhase } from '../file-in-view.js';
import { readings, type Row } from './row.js';

const BEFORE_DECISION: readonly FilePhase[] = ['JUDGEMENT', 'CURE', 'PREPARATION', 'READY'];

/** Who may do what with an objection, and when. That the first decider may not decide is a rule (Awb 10:3(3)). */
export const objectionRows: readonly Row[] = [
  ['OBJECTION', 'judgeTimeliness', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['JUDGEMENT']],
  ['OBJECTION', 'correctObjectionDates', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['JUDGEMENT', 'PREPARATION', 'READY']],
  ['OBJECTION', 'requestCure', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['PREPARATION']],
  ['OBJECTION', 'submitCure', 'APPLICANT', '-', 'OWN_MUNICIPALITY', BEFORE_DECISION],
  ['OBJECTION', 'submitCure', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', BEFORE_DECISION],
  ['OBJECTION', 'appointCommittee', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['CURE', 'PREPARATION']],
  ['OBJECTION', 'planHearing', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['CURE', 'PREPARATION']],
  ['OBJECTION', 'waiveHearing', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['PREPARATION']],
  ['OBJECTION', 'reportHearing', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['PREPARATION']],
  ['OBJECTION', 'adjournObjection', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['CURE', 'PREPARATION', 'READY']],
  ['OBJECTION', 'agreeFurtherDelay', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['CURE', 'PREPARATION', 'READY']],
  ['OBJECTION', 'coverAmendment', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', BEFORE_DECISION],
  ['OBJECTION', 'editReasons', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['PREPARATION', 'READY']],
  ['OBJECTION', 'decideObjection', 'APPROVER', 'JENV', 'OTHERS_WORK', ['READY']],
  ['OBJECTION', 'withdrawObjection', 'APPLICANT', '-', 'OWN_MUNICIPALITY', BEFORE_DECISION],
  ['OBJECTION', 'withdrawObjection', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', BEFORE_DECISION],
  ['OBJECTION', 'registerReturnedObjectionDecision', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['DECIDED']],
  ['OBJECTION', 'notifyObjectionDecision', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['DECIDED']],
  ['OBJECTION', 'registerAppeal', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['DECIDED', 'ENDED']],
  ['OBJECTION', 'noteJudgment', 'ADMINISTRATOR', 'JENV', 'ANYBODYS', ['DECIDED']],
  ['OBJECTION', 'readFile', 'APPLICANT', '-', 'OWN_MUNICIPALITY', 'ANY'],
  ...readings('OBJECTION', 'readFile', ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR']),
  ...readings('OBJECTION', 'readJournal', ['ADMINISTRATOR', 'APPROVER', 'AUDITOR']),
  ...readings('OBJECTION', 'readWorkflow', ['ADMINISTRATOR', 'AUDITOR', 'OPERATOR']),
];
