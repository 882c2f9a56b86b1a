import type { ApplicationState } from '../application/application-state.js';
import type { ObjectionState } from '../objection/objection-state.js';
import { objectionNotifiedOn } from '../objection/return-decision.js';
import type { LocalDate } from '../vocabulary.js';

const ON_APPLICATION: readonly string[] = ['AWARD', 'REJECTION', 'NOT_TAKEN'];

/**
 * The day on which the decision on an application was announced; null while there is none: one that is kept, or whose
 * letter came back, is none (Awb 3:40, 3:41).
 */
export function applicationDecidedOn({ notifications }: Pick<ApplicationState, 'notifications'>): LocalDate | null {
  const told = notifications.find(({ decision, status }) => ON_APPLICATION.includes(decision) && status === 'NOTIFIED');
  return told?.notifiedOn ?? null;
}

/** The day on which the decision on an objection was announced; null while there is none, or its letter came back (Awb 3:40, 3:41). */
export function objectionDecidedOn({ decision }: Pick<ObjectionState, 'decision'>): LocalDate | null {
  return decision === undefined || decision.returnedOn !== undefined ? null : objectionNotifiedOn(decision);
}
