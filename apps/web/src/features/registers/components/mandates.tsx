import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import type { Mandate } from '../api/registers.js';

/** The mandates, each with what it covers, up to how much, and whether it holds now. */
export function Mandates({ mandates }: { readonly mandates: readonly Mandate[] }) {
  const { t } = useTranslation('registers');
  const columns = useColumns();
  return <Table caption={t('mandates.title')} columns={columns} rows={mandates} keyOf={({ mandateId }) => mandateId} />;
}

function useColumns(): readonly Column<Mandate>[] {
  const { t } = useTranslation('registers');
  const { cents, shortDate } = useFormats();
  return [
    { id: 'holder', head: t('mandates.holder'), namesRow: true, cell: ({ holder }) => holder },
    { id: 'function', head: t('mandates.function'), cell: ({ functionTitle }) => functionTitle },
    { id: 'ministry', head: t('mandates.ministry'), cell: ({ ministry }) => ministry },
    { id: 'acts', head: t('mandates.acts'), cell: ({ acts }) => acts.map((act) => t(`act.${act}`)).join(', ') },
    {
      id: 'max',
      head: t('mandates.max'),
      numeric: true,
      cell: ({ maxCents }) => (maxCents === null ? t('mandates.noMax') : cents(maxCents)),
      inFile: ({ maxCents }) => (maxCents === null ? null : { cents: maxCents }),
    },
    {
      id: 'from',
      head: t('mandates.from'),
      cell: ({ validFrom }) => shortDate(validFrom),
      inFile: ({ validFrom }) => ({ on: validFrom }),
    },
    {
      id: 'until',
      head: t('mandates.until'),
      cell: ({ validUntil }) => (validUntil === null ? t('mandates.noEnd') : shortDate(validUntil)),
      inFile: ({ validUntil }) => validUntil && { on: validUntil },
    },
    {
      id: 'standing',
      head: t('mandates.standing'),
      cell: ({ held }) => (
        <StatusBadge kind={held ? 'DONE' : 'STOPPED'} text={held ? t('mandates.held') : t('mandates.notHeld')} />
      ),
    },
  ];
}
