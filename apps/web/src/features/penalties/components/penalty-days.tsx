import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Table } from '../../../shared/ui/table.js';
import type { Penalty } from '../api/penalty.js';

/** How the amount comes about: days at one amount a day (Awb 4:17(2)). */
export function PenaltyDays({ penalty }: { readonly penalty: Penalty }) {
  const { t } = useTranslation('penalties');
  const { cents } = useFormats();
  const rows = penalty.stopped?.parts ?? [];
  if (rows.length === 0) return null;
  return (
    <Table
      caption={t('days.title')}
      rows={rows}
      keyOf={({ centsPerDay }) => String(centsPerDay)}
      columns={[
        { id: 'days', head: t('days.days'), namesRow: true, cell: ({ days }) => t('days.count', { count: days }) },
        {
          id: 'perDay',
          head: t('days.perDay'),
          numeric: true,
          cell: (row) => cents(row.centsPerDay),
          inFile: (row) => ({ cents: row.centsPerDay }),
        },
        {
          id: 'cents',
          head: t('days.cents'),
          numeric: true,
          cell: (row) => cents(row.cents),
          inFile: (row) => ({ cents: row.cents }),
        },
      ]}
    />
  );
}
