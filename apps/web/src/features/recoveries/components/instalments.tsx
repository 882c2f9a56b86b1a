import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Table } from '../../../shared/ui/table.js';
import type { Recovery } from '../api/recovery.js';

/** The payment plan that runs; nothing where there is none. */
export function Instalments({ recovery }: { readonly recovery: Recovery }) {
  const { t } = useTranslation('recoveries');
  const { cents, date } = useFormats();
  const rows = recovery.plan?.instalments ?? [];
  if (rows.length === 0) return null;
  return (
    <Table
      caption={t('plan.title')}
      rows={rows}
      keyOf={({ dueOn }) => dueOn}
      columns={[
        {
          id: 'due',
          head: t('plan.dueOn'),
          namesRow: true,
          cell: ({ dueOn }) => date(dueOn),
          inFile: ({ dueOn }) => ({ on: dueOn }),
        },
        {
          id: 'amount',
          head: t('plan.amount'),
          numeric: true,
          cell: (row) => cents(row.amountCents),
          inFile: (row) => ({ cents: row.amountCents }),
        },
      ]}
    />
  );
}
