import { PATHS } from '../shared/paths.js';
import type { Role } from '../shared/person/me.js';

const LANDINGS: Readonly<Record<Role, string>> = {
  ADMINISTRATOR: PATHS.currentBoard,
  ASSESSOR: PATHS.tasks,
  APPROVER: PATHS.desk,
  APPLICANT: PATHS.mine,
  AUDITOR: PATHS.audit,
  OPERATOR: PATHS.tasks,
  SYSTEM: PATHS.rounds,
};

/** The page on which this role begins. */
export function landingOf(role: Role): string {
  return LANDINGS[role];
}
