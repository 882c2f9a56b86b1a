import type { Ministry, Role } from '../vocabulary.js';
import type { Action, FileKind } from './actions.js';
import type { FilePhase } from './file-in-view.js';
import { amendmentRows } from './rows/amendment-rows.js';
import { changeRequestRows } from './rows/change-request-rows.js';
import { assessmentRows } from './rows/assessment-rows.js';
import { applicationRows } from './rows/application-rows.js';
import { evaluationRows } from './rows/evaluation-rows.js';
import { monitoringRows } from './rows/monitoring-rows.js';
import { recoveryRows } from './rows/recovery-rows.js';
import { registerRows } from './rows/register-rows.js';
import { objectionRows } from './rows/objection-rows.js';
import { paymentRows } from './rows/payment-rows.js';
import { penaltyRows } from './rows/penalty-rows.js';
import { roundRows } from './rows/round-rows.js';
import { systemRows } from './rows/system-rows.js';
import { taskRows } from './rows/task-rows.js';
import type { Row } from './rows/row.js';

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

/** Role × action × whose file × phase, one row a line. The mandate register proper is not known. */
const ROWS: readonly Row[] = [
  ...roundRows,
  ...applicationRows,
  ...assessmentRows,
  ...amendmentRows,
  ...changeRequestRows,
  ...taskRows,
  ...evaluationRows,
  ...monitoringRows,
  ...recoveryRows,
  ...registerRows,
  ...objectionRows,
  ...paymentRows,
  ...penaltyRows,
  ...systemRows,
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
