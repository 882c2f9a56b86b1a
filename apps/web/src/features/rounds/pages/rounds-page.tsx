import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf, PATHS } from '../../../shared/paths.js';
import { useMe } from '../../../shared/person/use-me.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { roundsQuery, type RoundRow } from '../../../shared/rounds/rounds.js';

/** Every round, with where it stands. */
export function RoundsPage() {
  const { t } = useTranslation('rounds');
  const rounds = useQuery(roundsQuery);
  const columns = useColumns();
  const { role } = useMe();
  return (
    <Page title={t('list.title')}>
      {role === 'ADMINISTRATOR' && (
        <p>
          <TextLink to={PATHS.roundSetup}>{t('list.setUp')}</TextLink>
        </p>
      )}
      {role !== 'APPLICANT' && (
        <p>
          <TextLink to={PATHS.templates}>{t('list.templates')}</TextLink>
        </p>
      )}
      <QueryView query={rounds}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('list.none')} />
          ) : (
            <Table caption={t('list.caption')} columns={columns} rows={rows} keyOf={({ roundId }) => roundId} />
          )
        }
      </QueryView>
    </Page>
  );
}

function useColumns(): readonly Column<RoundRow>[] {
  const { t } = useTranslation('rounds');
  const { cents, number } = useFormats();
  return [
    {
      id: 'round',
      head: t('list.round'),
      namesRow: true,
      cell: ({ roundId, title }) => (
        <TextLink to={addressOf('round', { roundId })}>
          {title} ({roundId})
        </TextLink>
      ),
    },
    { id: 'phase', head: t('list.phase'), cell: (row) => <PhaseBadge phase={row.phase} /> },
    {
      id: 'applications',
      head: t('list.applications'),
      numeric: true,
      cell: ({ applications }) => number(applications),
      inFile: ({ applications }) => applications,
    },
    {
      id: 'ceiling',
      head: t('list.ceiling'),
      numeric: true,
      cell: ({ ceilingCents }) => cents(ceilingCents),
      inFile: ({ ceilingCents }) => ({ cents: ceilingCents }),
    },
  ];
}

function PhaseBadge({ phase }: Pick<RoundRow, 'phase'>) {
  const { t } = useTranslation('rounds');
  const kind = phase === 'CLOSED' ? 'DONE' : phase === 'CANCELLED' ? 'STOPPED' : 'BUSY';
  return <StatusBadge kind={kind} text={t(`phase.${phase}`)} />;
}
