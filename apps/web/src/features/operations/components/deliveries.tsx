import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetchAllPages } from '../../../shared/api/fetch-all-pages.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { More } from '../../../shared/ui/pagination.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge, type StatusKind } from '../../../shared/ui/status-badge.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import { deliveriesQuery, type Delivery, type Status } from '../api/operations.js';

const KINDS: Readonly<Record<string, StatusKind>> = {
  pending: 'WAITING',
  sending: 'BUSY',
  sent: 'DONE',
  'in-doubt': 'WARNING',
  failed: 'STOPPED',
  suppressed: 'NEUTRAL',
};

/** Mails and messages with how they stand, how often they were tried, and what went wrong last. */
export function Deliveries({ status }: { readonly status: Status | undefined }) {
  const { t } = useTranslation('operations');
  const deliveries = useInfiniteQuery(deliveriesQuery(status));
  const columns = useColumns();
  if (deliveries.data === undefined) return <QueryView query={deliveries}>{() => null}</QueryView>;
  const rows = deliveries.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) return <EmptyState title={t('outbox.none')} />;
  return (
    <>
      <Table
        caption={t('outbox.title')}
        columns={columns}
        rows={rows}
        keyOf={({ id }) => String(id)}
        drawAll={() => fetchAllPages(deliveries)}
      />
      <More
        shown={rows.length}
        hasMore={deliveries.hasNextPage}
        loading={deliveries.isFetchingNextPage}
        onMore={() => void deliveries.fetchNextPage()}
      />
    </>
  );
}

function useColumns(): readonly Column<Delivery>[] {
  const { t } = useTranslation('operations');
  const { t: ofMail } = useTranslation('mails');
  const { instant, number } = useFormats();
  return [
    {
      id: 'what',
      head: t('outbox.what'),
      namesRow: true,
      cell: ({ kind, what, stream }) => `${kind === 'mail' ? ofMail(`mail.${what}`) : what} (${stream})`,
    },
    {
      id: 'kind',
      head: t('outbox.kind'),
      cell: ({ kind }) => (kind === 'mail' ? t('outbox.mail') : t('outbox.engine')),
    },
    { id: 'target', head: t('outbox.target'), cell: ({ target }) => target },
    {
      id: 'status',
      head: t('outbox.status'),
      cell: ({ status }) => <StatusBadge kind={KINDS[status] ?? 'NEUTRAL'} text={t(`status.${status}`)} />,
    },
    {
      id: 'attempts',
      head: t('outbox.attempts'),
      numeric: true,
      cell: ({ attempts }) => number(attempts),
      inFile: ({ attempts }) => attempts,
    },
    { id: 'error', head: t('outbox.error'), cell: ({ lastError }) => lastError ?? '–' },
    {
      id: 'created',
      head: t('outbox.created'),
      cell: ({ createdAt }) => instant(createdAt),
      inFile: ({ createdAt }) => ({ at: createdAt }),
    },
  ];
}
