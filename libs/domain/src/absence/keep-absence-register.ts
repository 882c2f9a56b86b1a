import { parseLocalDate } from '../calendar/local-date.js';
import type { RegisterContext } from '../mandate/keep-mandate-register.js';
import { insist } from '../refusal.js';
import type { AbsenceFact } from './absence-facts.js';
import type { AbsenceRegister, AbsenceToRegister, RegisteredAbsence } from './absence.js';

/**
 * Somebody will be away from a first to a last day, and who does the work then: registered by that person or by an
 * administrator (assumption: no source says how work is passed on). Codes: DATE_INVALID, PERIOD_INVALID, WRONG_ROLE,
 * SUBSTITUTE_INVALID, ABSENCE_OVERLAPS.
 */
export function registerAbsence(
  { absences }: AbsenceRegister,
  wanted: AbsenceToRegister,
  { actor }: Pick<RegisterContext, 'actor'>,
): AbsenceFact[] {
  const { personId, substituteId, role, ministry, firstDay, lastDay } = wanted;
  parseLocalDate(firstDay, 'firstDay');
  parseLocalDate(lastDay, 'lastDay');
  insist(lastDay >= firstDay, 'PERIOD_INVALID', 'A period ends after it begins.', 'lastDay');
  const own = actor.id === personId && actor.role === role && actor.organisation === ministry;
  insist(own || actor.role === 'ADMINISTRATOR', 'WRONG_ROLE', 'Only who is away, or an administrator, registers that.');
  const away = (who: string): boolean => absences.some((one) => one.personId === who && overlaps(one, wanted));
  insist(substituteId !== personId, 'SUBSTITUTE_INVALID', 'Nobody replaces himself.', 'substituteId');
  insist(!away(substituteId), 'SUBSTITUTE_INVALID', 'The substitute is away in this period too.', 'substituteId');
  insist(!away(personId), 'ABSENCE_OVERLAPS', 'An absence in this period is registered already.', 'firstDay');
  return [{ type: 'absenceRegistered', data: { ...wanted, absenceId: `v${absences.length + 1}` } }];
}

/** Somebody is back earlier. Codes: UNKNOWN_ABSENCE, WRONG_ROLE, ABSENCE_ENDED. */
export function endAbsence(
  { absences }: AbsenceRegister,
  { absenceId }: { readonly absenceId: string },
  { actor, at }: RegisterContext,
): AbsenceFact[] {
  const absence = absences.find((one) => one.absenceId === absenceId);
  insist(absence !== undefined, 'UNKNOWN_ABSENCE', `There is no absence ${absenceId} in the register.`);
  const may = actor.role === 'ADMINISTRATOR' || actor.id === absence.personId;
  insist(may, 'WRONG_ROLE', 'Only who was away, or an administrator, ends that.');
  insist(absence.endedAt === undefined, 'ABSENCE_ENDED', 'This absence was ended before.');
  return [{ type: 'absenceEnded', data: { absenceId, endedAt: at } }];
}

function overlaps(one: RegisteredAbsence, { role, ministry, firstDay, lastDay }: AbsenceToRegister): boolean {
  const sameWork = one.role === role && one.ministry === ministry;
  return sameWork && one.endedAt === undefined && one.firstDay <= lastDay && firstDay <= one.lastDay;
}
