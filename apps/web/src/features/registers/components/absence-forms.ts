import type { TFunction } from 'i18next';
import type { AskedAct } from '../../../shared/asked/asked-form.js';
import type { Me } from '../../../shared/person/me.js';
import type { Absence } from '../api/registers.js';

/** Registering that somebody is away and who does the work, and ending it early. Never why somebody is away. */
export function absenceForms(
  absences: readonly Absence[],
  { id, role, ministry }: Me,
  t: TFunction<'registers'>,
  ofAll: TFunction<'shared'>,
): Readonly<Record<'registerAbsence' | 'endAbsence', AskedAct>> {
  const isAdministrator = role === 'ADMINISTRATOR';
  const open = absences.filter(
    ({ endedAt, personId }) => endedAt === undefined && (isAdministrator || personId === id),
  );
  const roles = ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER'] as const;
  const ministries = ['JENV', 'SZW'].map((value) => ({ value, label: ofAll(`organisation.${value}`) }));
  return {
    registerAbsence: {
      ...{ title: t('do.registerAbsence'), place: { address: '/api/v1/absences', path: {} } },
      fields: [
        { kind: 'LINE', name: 'personId', label: t('field.personId'), hint: t('hint.person'), initial: id },
        { kind: 'LINE', name: 'substituteId', label: t('field.substituteId'), hint: t('hint.person') },
        {
          ...{ kind: 'ONE', name: 'role', label: t('field.role'), initial: role },
          choices: roles.map((value) => ({ value, label: ofAll(`role.${value}`) })),
        },
        {
          kind: 'ONE',
          name: 'ministry',
          label: t('field.ministry'),
          choices: ministries,
          initial: ministry ?? undefined,
        },
        { kind: 'DATE', name: 'firstDay', label: t('field.firstDay') },
        { kind: 'DATE', name: 'lastDay', label: t('field.lastDay') },
      ],
    },
    endAbsence: {
      ...{ title: t('do.endAbsence'), inPath: ['absenceId'] },
      place: { address: '/api/v1/absences/{absenceId}/end', path: {} },
      fields: [
        {
          ...{ kind: 'ONE', name: 'absenceId', label: t('field.absenceId') },
          choices: open.map(({ absenceId, personId, substituteId }) => ({
            value: absenceId,
            label: t('absences.one', { who: personId, substitute: substituteId }),
          })),
        },
        { kind: 'TEXT', name: 'reason', label: t('field.reason'), hint: t('noNames'), optional: true },
      ],
    },
  };
}
