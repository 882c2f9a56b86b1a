import { accountabilityProblems } from './problems/accountability-problems.js';
import { amendmentProblems } from './problems/amendment-problems.js';
import { applicationProblems } from './problems/application-problems.js';
import { absenceProblems } from './problems/absence-problems.js';
import { assessmentProblems } from './problems/assessment-problems.js';
import { calendarProblems } from './problems/calendar-problems.js';
import { ledgerProblems } from './problems/ledger-problems.js';
import { notificationProblems } from './problems/notification-problems.js';
import { mailboxProblems } from './problems/mailbox-problems.js';
import { mergerProblems } from './problems/merger-problems.js';
import { mandateProblems } from './problems/mandate-problems.js';
import { objectionProblems } from './problems/objection-problems.js';
import { paymentProblems } from './problems/payment-problems.js';
import { penaltyProblems } from './problems/penalty-problems.js';
import { permissionProblems } from './problems/permission-problems.js';
import type { ProblemEntry } from './problems/problem-entry.js';
import { recoveryProblems } from './problems/recovery-problems.js';
import { representationProblems } from './problems/representation-problems.js';
import { requestProblems } from './problems/request-problems.js';
import { suspensionProblems } from './problems/suspension-problems.js';
import { roundProblems } from './problems/round-problems.js';

const CATALOGUE = {
  ...requestProblems,
  ...permissionProblems,
  ...mandateProblems,
  ...applicationProblems,
  ...assessmentProblems,
  ...absenceProblems,
  ...representationProblems,
  ...mailboxProblems,
  ...mergerProblems,
  ...amendmentProblems,
  ...accountabilityProblems,
  ...notificationProblems,
  ...suspensionProblems,
  ...objectionProblems,
  ...calendarProblems,
  ...roundProblems,
  ...ledgerProblems,
  ...recoveryProblems,
  ...paymentProblems,
  ...penaltyProblems,
};

/** Every code that an answer can carry; each has a page under docs/problems. */
export type ProblemCode = keyof typeof CATALOGUE;

/** The table of all problems. */
export const PROBLEM_CATALOGUE: Readonly<Record<ProblemCode, ProblemEntry>> = CATALOGUE;

/** Whether `code` is in the catalogue. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(CATALOGUE, code);
}
