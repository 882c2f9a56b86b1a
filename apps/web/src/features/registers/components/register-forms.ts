import type { TFunction } from 'i18next';
import type { AskedAct } from '../../../shared/asked/asked-form.js';
import type { PossibleAction } from '../../../shared/asked/possible-forms.js';
import type { Me } from '../../../shared/person/me.js';
import type { Absence, Mandate } from '../api/registers.js';
import { absenceForms } from './absence-forms.js';
import { mandateForms } from './mandate-forms.js';

/** What both registers hold now. */
export interface Registers {
  readonly mandates: readonly Mandate[];
  readonly absences: readonly Absence[];
}

/** What is done with the registers. */
export function registerForms(registers: Registers, me: Me, t: TFunction<'registers'>, ofAll: TFunction<'shared'>) {
  const forms: Readonly<Record<string, AskedAct>> = {
    ...mandateForms(registers.mandates, t, ofAll),
    ...absenceForms(registers.absences, me, t, ofAll),
  };
  return forms;
}

/** Which of it somebody may try; the API decides, and says why not. */
export function possibleInRegisters({ mandates, absences }: Registers, { id, role, ministry }: Me): PossibleAction[] {
  const isAdministrator = role === 'ADMINISTRATOR';
  const mayGrant = role === 'APPROVER' || (isAdministrator && ministry === 'JENV');
  const works = isAdministrator || role === 'ASSESSOR' || role === 'APPROVER';
  const ends = absences.some(({ personId, endedAt }) => endedAt === undefined && (isAdministrator || personId === id));
  return [
    { action: 'grantMandate', allowed: mayGrant },
    { action: 'revokeMandate', allowed: isAdministrator && ministry === 'JENV' && mandates.some(({ held }) => held) },
    { action: 'registerAbsence', allowed: works },
    { action: 'endAbsence', allowed: works && ends },
  ];
}
