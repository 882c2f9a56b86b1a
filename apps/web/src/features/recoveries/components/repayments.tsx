import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Table } from '../../../shared/ui/table.js';
import type { Recovery } from '../api/recovery.js';

/** What came in, and what it was counted to (Awb 4:92). */
export function Repayments({ recovery }: { readonly recovery: Recovery }) {
  const { t } = useTranslation('recoveries');
  const { cents, date } = useFormats();
  const rows = recovery.receipts.map((receipt, index) => ({ ...receipt, nth: index + 1 }));
  if (rows.length === 0) return null;
  return (
    <Table
      caption={t('receipts.title')}
      rows={rows}
      keyOf={({ nth }) => String(nth)}
      columns={[
        {
          id: 'on',
          head: t('receipts.on'),
          namesRow: true,
          cell: ({ receivedOn }) => date(receivedOn),
          inFile: ({ receivedOn }) => ({ on: receivedOn }),
        },
        {
          id: 'interest',
          head: t('receipts.interest'),
          numeric: true,
          cell: (row) => cents(row.interestCents),
          inFile: (row) => ({ cents: row.interestCents }),
        },
        {
          id: 'principal',
          head: t('receipts.principal'),
          numeric: true,
          cell: (row) => cents(row.principalCents),
          inFile: (row) => ({ cents: row.principalCents }),
        },
      ]}
    />
  );
}
