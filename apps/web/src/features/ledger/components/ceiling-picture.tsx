import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Bars, type Piece } from '../../../shared/ui/picture/bars.js';
import { Legend } from '../../../shared/ui/picture/legend.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import type { Ledger } from '../api/ledger.js';
import { ceilingParts, type CeilingPart } from './ceiling-parts.js';

/** The ceiling as one bar of its parts, and the same in a table. */
export function CeilingPicture({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('ledger');
  const { cents, number } = useFormats();
  const parts = ceilingParts(ledger);
  const share = (part: CeilingPart) => Math.round((1000 * part.cents) / Math.max(1, ledger.ceilingCents)) / 10;
  const used = t('used', {
    used: cents(ledger.reservedCents + ledger.awardedCents),
    ceiling: cents(ledger.ceilingCents),
  });
  const columns: readonly Column<CeilingPart>[] = [
    { id: 'part', head: t('picture.part'), namesRow: true, cell: ({ name }) => t(`part.${name}`) },
    {
      id: 'cents',
      head: t('account.cents'),
      numeric: true,
      cell: (part) => cents(part.cents),
      inFile: (part) => ({ cents: part.cents }),
    },
    {
      id: 'share',
      head: t('picture.share'),
      numeric: true,
      cell: (part) => `${number(share(part))} %`,
      inFile: share,
    },
  ];
  return (
    <>
      <Bars text={used} highest={ledger.ceilingCents} rows={[{ id: 'ceiling', label: used, pieces: inLine(parts) }]} />
      <Legend items={parts.map(({ name, fill }) => ({ id: name, fill, text: t(`part.${name}`) }))} />
      <Table caption={t('picture.ceiling')} columns={columns} rows={parts} keyOf={({ name }) => name} />
    </>
  );
}

/** One after the other, each beginning where the one before ends. */
function inLine(parts: readonly CeilingPart[]): readonly Piece[] {
  return parts.map(({ name, cents, fill }, nth) => {
    const from = parts.slice(0, nth).reduce((sum, part) => sum + part.cents, 0);
    return { id: name, from, to: from + cents, fill };
  });
}
