import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Table } from '../../../shared/ui/table.js';
import type { Recovery } from '../api/recovery.js';

/** The interest that was not fixed yet, by days at one rate over one amount. */
export function InterestPeriods({ recovery }: { readonly recovery: Recovery }) {
  const { t } = useTranslation('recoveries');
  const { cents, date, number } = useFormats();
  const rows = recovery.interest;
  if (rows.length === 0) return null;
  return (
    <Table
      caption={t('interest.title')}
      rows={rows}
      keyOf={({ from }) => from}
      columns={[
        {
          id: 'from',
          head: t('interest.from'),
          namesRow: true,
          cell: ({ from }) => date(from),
          inFile: ({ from }) => ({ on: from }),
        },
        { id: 'to', head: t('interest.to'), cell: ({ to }) => date(to), inFile: ({ to }) => ({ on: to }) },
        { id: 'days', head: t('interest.days'), numeric: true, cell: ({ days }) => number(days) },
        {
          id: 'base',
          head: t('interest.base'),
          numeric: true,
          cell: (row) => cents(row.baseCents),
          inFile: (row) => ({ cents: row.baseCents }),
        },
        {
          id: 'rate',
          head: t('interest.rate'),
          numeric: true,
          cell: ({ basisPoints }) => `${number(basisPoints / 100)}%`,
        },
        {
          id: 'cents',
          head: t('interest.cents'),
          numeric: true,
          cell: (row) => cents(row.cents),
          inFile: (row) => ({ cents: row.cents }),
        },
      ]}
    />
  );
}
