import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { fetchAllPages } from '../../../shared/api/fetch-all-pages.js';
import { BackToRound } from '../../../shared/ui/back-to-round.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import { Page } from '../../../shared/ui/page.js';
import { More } from '../../../shared/ui/pagination.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { calendarQuery, type CalendarFilter } from '../api/calendar.js';
import { CalendarTable } from '../components/calendar-table.js';

const FILTERS = ['all', 'lapsing', 'mine'] as const;

/** Every running deadline of a round; the filter is part of the address. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const { roundId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const filter: CalendarFilter = FILTERS.find((one) => one === search.get('show')) ?? 'all';
  const names = { all: t('all'), lapsing: t('lapsing'), mine: t('mine') };
  return (
    <Page
      title={t('title', { round: roundId })}
      above={<BackToRound roundId={roundId} text={t('back', { round: roundId })} />}
    >
      <Text lead>{t('lead')}</Text>
      <SelectField
        id="show"
        label={t('filter')}
        choices={FILTERS.map((value) => ({ value, label: names[value] }))}
        value={filter}
        onChange={({ target }) => setSearch({ show: target.value }, { replace: true })}
      />
      <Entries roundId={roundId} filter={filter} />
    </Page>
  );
}

function Entries({ roundId, filter }: { readonly roundId: string; readonly filter: CalendarFilter }) {
  const { t } = useTranslation('calendar');
  const calendar = useInfiniteQuery(calendarQuery(roundId, filter));
  if (calendar.data === undefined) return <QueryView query={calendar}>{() => null}</QueryView>;
  const entries = calendar.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return <EmptyState title={t('none')} />;
  return (
    <>
      <CalendarTable entries={entries} drawAll={() => fetchAllPages(calendar)} />
      <More
        shown={entries.length}
        hasMore={calendar.hasNextPage}
        loading={calendar.isFetchingNextPage}
        onMore={() => void calendar.fetchNextPage()}
      />
    </>
  );
}
