import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import { shortSource } from './short-source.js';
import type { RegisteredAward } from '../api/public-register.js';

/** Awards with their recipients, amounts and days; the full names of their regulations stand once, below. */
export function AwardsTable({ awards }: { readonly awards: readonly RegisteredAward[] }) {
  const { t } = useTranslation('public-register');
  const { cents, shortDate } = useFormats();
  const columns: readonly Column<RegisteredAward>[] = [
    { id: 'municipality', head: t('municipality'), namesRow: true, cell: ({ municipality }) => municipality.name },
    {
      id: 'partners',
      head: t('partners'),
      cell: ({ partners }) => (partners.length === 0 ? '–' : partners.map(({ name }) => name).join(', ')),
    },
    { id: 'year', head: t('year'), cell: ({ year }) => year, inFile: ({ year }) => year },
    {
      id: 'awarded',
      head: t('awarded'),
      numeric: true,
      cell: ({ awardedCents }) => cents(awardedCents),
      inFile: ({ awardedCents }) => ({ cents: awardedCents }),
    },
    {
      id: 'notifiedOn',
      head: t('notifiedOn'),
      cell: ({ notifiedOn }) => shortDate(notifiedOn),
      inFile: ({ notifiedOn }) => ({ on: notifiedOn }),
    },
    { id: 'reference', head: t('reference'), cell: ({ caseReference }) => caseReference },
    {
      id: 'regulation',
      head: t('regulation'),
      cell: ({ regulation }) => shortSource(regulation),
      inFile: ({ regulation }) => regulation,
    },
  ];
  const sources = [...new Set(awards.map(({ regulation }) => regulation))].filter((one) => shortSource(one) !== one);
  return (
    <>
      <Table caption={t('awards')} columns={columns} rows={awards} keyOf={({ caseReference }) => caseReference} />
      {sources.length > 0 && (
        <dl>
          {sources.map((regulation) => (
            <div key={regulation}>
              <dt>{shortSource(regulation)}</dt>
              <dd>{regulation}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
