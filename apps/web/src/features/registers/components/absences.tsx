import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import type { Absence } from '../api/registers.js';

/** Who is away and who stands in, by ids; never why. */
export function Absences({ absences }: { readonly absences: readonly Absence[] }) {
  const { t } = useTranslation('registers');
  const columns = useColumns();
  return <Table caption={t('absences.title')} columns={columns} rows={absences} keyOf={({ absenceId }) => absenceId} />;
}

function useColumns(): readonly Column<Absence>[] {
  const { t } = useTranslation('registers');
  const { t: ofAll } = useTranslation('shared');
  const { date } = useFormats();
  return [
    { id: 'who', head: t('absences.who'), namesRow: true, cell: ({ personId }) => personId },
    { id: 'substitute', head: t('absences.substitute'), cell: ({ substituteId }) => substituteId },
    {
      id: 'role',
      head: t('absences.role'),
      cell: ({ role, ministry }) => `${ofAll(`role.${role}`)}, ${ministry}`,
    },
    {
      id: 'from',
      head: t('absences.from'),
      cell: ({ firstDay }) => date(firstDay),
      inFile: ({ firstDay }) => ({ on: firstDay }),
    },
    {
      id: 'until',
      head: t('absences.until'),
      cell: ({ lastDay }) => date(lastDay),
      inFile: ({ lastDay }) => ({ on: lastDay }),
    },
    {
      id: 'standing',
      head: t('absences.standing'),
      cell: ({ endedAt }) =>
        endedAt === undefined ? (
          <StatusBadge kind="DONE" text={t('absences.stands')} />
        ) : (
          <StatusBadge kind="STOPPED" text={t('absences.ended')} />
        ),
    },
  ];
}
