import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addressOfStream } from '../../../shared/files/address-of-stream.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useStreamName } from '../../../shared/municipalities/use-stream-name.js';
import { Heading } from '../../../shared/ui/heading.js';
import { More } from '../../../shared/ui/pagination.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { ledgerLinesQuery, type LedgerAccount, type LedgerLine } from '../api/ledger.js';

interface LedgerLinesProps {
  readonly roundId: string;
  readonly account: LedgerAccount | undefined;
}

/** The movements of one account or of all, each leading to the file it comes from. */
export function LedgerLines({ roundId, account }: LedgerLinesProps) {
  const { t } = useTranslation('ledger');
  const lines = useInfiniteQuery(ledgerLinesQuery(roundId, account));
  const columns = useColumns();
  const title = t('lines.title', { account: account === undefined ? t('lines.all') : t(`account.${account}`) });
  const rows = lines.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section>
      <Heading level={2} id="lines">
        {title}
      </Heading>
      {lines.data === undefined ? (
        <QueryView query={lines}>{() => null}</QueryView>
      ) : rows.length === 0 ? (
        <Text>{t('lines.none')}</Text>
      ) : (
        <>
          <Table
            caption={title}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => String(id)}
            served={(form) => servedLines(roundId, account, form)}
          />
          <More
            shown={rows.length}
            hasMore={lines.hasNextPage}
            loading={lines.isFetchingNextPage}
            onMore={() => void lines.fetchNextPage()}
          />
        </>
      )}
    </section>
  );
}

function servedLines(roundId: string, account: LedgerAccount | undefined, form: string): string {
  const query = new URLSearchParams({ format: form, ...(account && { account }) });
  return `/api/v1/rounds/${encodeURIComponent(roundId)}/ledger/lines?${query.toString()}`;
}

function useColumns(): readonly Column<LedgerLine>[] {
  const { t } = useTranslation('ledger');
  const { cents, instant } = useFormats();
  const nameOf = useStreamName();
  return [
    {
      id: 'from',
      head: t('lines.fact'),
      namesRow: true,
      cell: ({ stream, position }) => (
        <TextLink to={addressOfStream(stream)}>{t('lines.from', { stream: nameOf(stream), position })}</TextLink>
      ),
    },
    { id: 'account', head: t('account.column'), cell: ({ account }) => t(`account.${account}`) },
    { id: 'cents', head: t('account.cents'), numeric: true, cell: (line) => cents(line.cents) },
    { id: 'at', head: t('lines.at'), cell: ({ at }) => instant(at), inFile: ({ at }) => ({ at: at }) },
  ];
}
