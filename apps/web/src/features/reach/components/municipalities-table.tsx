import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import { Table, type Column, type Sorting } from '../../../shared/ui/table.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { ReachedMunicipality, ReachedRegion } from '../api/reach.js';

interface MunicipalitiesTableProps {
  readonly rows: readonly ReachedMunicipality[];
  readonly regions: readonly ReachedRegion[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** The municipalities that take part, in which applications, and what those that lead asked and were awarded. */
export function MunicipalitiesTable({ regions, ...table }: MunicipalitiesTableProps) {
  const { t } = useTranslation('reach');
  const nameOf = (region: string | null) => regions.find(({ code }) => code === region)?.name ?? t('noRegion');
  const columns: readonly Column<ReachedMunicipality>[] = [
    { ...{ id: 'name', head: t('columns.name'), namesRow: true, sortable: true }, cell: ({ name }) => name },
    { ...{ id: 'code', head: t('columns.code'), sortable: true }, cell: ({ code }) => code },
    {
      ...{ id: 'region', head: t('columns.region'), sortable: true },
      cell: ({ safetyRegion }) => nameOf(safetyRegion),
    },
    {
      ...{ id: 'reached', head: t('columns.reached'), sortable: true },
      cell: ({ reached }) => (reached ? t('reached.yes') : t('reached.no')),
    },
    { id: 'applications', head: t('columns.applications'), cell: (row) => <Applications row={row} /> },
    ...useAmounts(),
  ];
  return <Table caption={t('caption')} columns={columns} keyOf={({ code }) => code} {...table} />;
}

function useAmounts(): readonly Column<ReachedMunicipality>[] {
  const { t } = useTranslation('reach');
  const { cents } = useFormats();
  return (['requested', 'awarded'] as const).map((id) => {
    const amountOf = (row: ReachedMunicipality) => row[`${id}Cents`];
    return {
      ...{ id, head: t(`columns.${id}`), numeric: true, sortable: true },
      cell: (row) => {
        const amount = amountOf(row);
        return amount === null ? '–' : cents(amount);
      },
      inFile: (row) => {
        const amount = amountOf(row);
        return amount === null ? null : { cents: amount };
      },
    };
  });
}

function Applications({ row: { applications } }: { readonly row: ReachedMunicipality }) {
  const { t } = useTranslation('reach');
  return (
    <ul className="plain-list">
      {applications.map(({ applicationId, as }) => {
        const [roundId = '', code = ''] = applicationId.split('/');
        return (
          <li key={applicationId}>
            <TextLink to={addressOf('application', { roundId, code })}>{code}</TextLink> {t(`as.${as}`)}
          </li>
        );
      })}
    </ul>
  );
}
