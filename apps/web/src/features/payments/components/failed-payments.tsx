import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Table } from '../../../shared/ui/table.js';
import type { Payment } from '../api/payment.js';

/** Each time finance could not pay it, and why; nothing where it never failed. */
export function FailedPayments({ payment: { failed } }: { readonly payment: Payment }) {
  const { t } = useTranslation('payments');
  const { instant } = useFormats();
  if (failed.length === 0) return null;
  return (
    <Table
      caption={t('failed.title')}
      rows={failed}
      keyOf={({ at }) => at}
      columns={[
        {
          id: 'at',
          head: t('failed.at'),
          namesRow: true,
          cell: ({ at }) => instant(at),
          inFile: ({ at }) => ({ at }),
        },
        { id: 'why', head: t('failed.why'), cell: ({ failure }) => t(`failure.${failure}`) },
      ]}
    />
  );
}
