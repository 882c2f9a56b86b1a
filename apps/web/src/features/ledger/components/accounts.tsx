import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { Ledger, LedgerAccount } from '../api/ledger.js';

interface Account {
  readonly name: LedgerAccount | 'ROOM' | 'FREE';
  readonly cents: number;
}

/** The accounts of the ledger in the order in which money goes through them. */
function accountsOf(ledger: Ledger): readonly Account[] {
  return [
    { name: 'CEILING', cents: ledger.ceilingCents },
    { name: 'RESERVE', cents: ledger.reserveCents },
    { name: 'REQUESTED', cents: ledger.requestedCents },
    { name: 'ADVISED', cents: ledger.advisedCents },
    { name: 'RESERVED', cents: ledger.reservedCents },
    { name: 'AWARDED', cents: ledger.awardedCents },
    { name: 'PAID', cents: ledger.paidCents },
    { name: 'RETURNED', cents: ledger.returnedCents },
    { name: 'ROOM', cents: ledger.roomCents },
    { name: 'FREE', cents: ledger.freeCents },
  ];
}

/** Every account, each leading to its lines. */
export function Accounts({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('ledger');
  const { cents } = useFormats();
  const columns: readonly Column<Account>[] = [
    {
      id: 'account',
      head: t('account.column'),
      namesRow: true,
      cell: ({ name }) =>
        name === 'ROOM' || name === 'FREE' ? (
          t(`account.${name}`)
        ) : (
          <TextLink to={`?account=${name}#lines`}>{t(`account.${name}`)}</TextLink>
        ),
    },
    {
      id: 'cents',
      head: t('account.cents'),
      numeric: true,
      cell: (account) => cents(account.cents),
      inFile: (account) => ({ cents: account.cents }),
    },
  ];
  return <Table caption={t('accounts')} columns={columns} rows={accountsOf(ledger)} keyOf={({ name }) => name} />;
}

/** The same by budget year, in a round that has them. */
export function BudgetYears({ ledger: { budgetYears } }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('ledger');
  const { cents } = useFormats();
  if (budgetYears.length === 0) return null;
  const columns: readonly Column<Ledger['budgetYears'][number]>[] = [
    { id: 'year', head: t('year'), namesRow: true, cell: ({ year }) => year },
    {
      id: 'ceiling',
      head: t('account.CEILING'),
      numeric: true,
      cell: ({ ceilingCents }) => cents(ceilingCents),
      inFile: ({ ceilingCents }) => ({ cents: ceilingCents }),
    },
    {
      id: 'reserve',
      head: t('account.RESERVE'),
      numeric: true,
      cell: ({ reserveCents }) => cents(reserveCents),
      inFile: ({ reserveCents }) => ({ cents: reserveCents }),
    },
    {
      id: 'reserved',
      head: t('account.RESERVED'),
      numeric: true,
      cell: ({ reservedCents }) => cents(reservedCents),
      inFile: ({ reservedCents }) => ({ cents: reservedCents }),
    },
    {
      id: 'awarded',
      head: t('account.AWARDED'),
      numeric: true,
      cell: ({ awardedCents }) => cents(awardedCents),
      inFile: ({ awardedCents }) => ({ cents: awardedCents }),
    },
    {
      id: 'free',
      head: t('account.FREE'),
      numeric: true,
      cell: ({ freeCents }) => cents(freeCents),
      inFile: ({ freeCents }) => ({ cents: freeCents }),
    },
  ];
  return <Table caption={t('years')} columns={columns} rows={budgetYears} keyOf={({ year }) => String(year)} />;
}
