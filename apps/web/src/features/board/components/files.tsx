import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { Heading } from '../../../shared/ui/heading.js';
import { More } from '../../../shared/ui/pagination.js';
import { Text } from '../../../shared/ui/text.js';
import { useKeptFilter } from '../../../shared/ui/use-kept-filter.js';
import type { BoardFile } from '../../../shared/rounds/board.js';
import { BoardFilters } from './board-filters.js';
import { EVERYTHING, shownFiles, type BoardFilter } from './board-rows.js';
import { FilesTable } from './files-table.js';

/** As many rows as are drawn at once: a round of all municipalities must not wait for its last row. */
const AT_ONCE = 25;

interface FilesProps {
  readonly roundId: string;
  readonly files: readonly BoardFile[];
}

/** The files of a round, narrowed and sorted as the address says. */
export function Files({ roundId, files }: FilesProps) {
  const { t } = useTranslation('board');
  const [filter, change] = useKeptFilter<BoardFilter>(EVERYTHING);
  const [drawn, setDrawn] = useState(AT_ONCE);
  const found = shownFiles(files, filter);
  const rows = found.slice(0, drawn);
  return (
    <section aria-labelledby="files">
      <Heading level={2} id="files">
        {t('files.title')}
      </Heading>
      <BoardFilters files={files} filter={filter} onChange={change} />
      {files.length > 0 && <Text>{t('files.found', { count: found.length, of: files.length })}</Text>}
      {files.length === 0 ? (
        <EmptyState title={t('files.none')} />
      ) : found.length === 0 ? (
        <EmptyState title={t('files.noneFound')} />
      ) : (
        <>
          <FilesTable
            roundId={roundId}
            rows={rows}
            sorting={{ by: filter.sort, descending: filter.order === 'down' }}
            served={(form) => servedBoard(roundId, filter, form)}
            onSort={({ by, descending }) => change({ sort: by, order: descending ? 'down' : '' })}
          />
          <More
            shown={rows.length}
            hasMore={rows.length < found.length}
            loading={false}
            onMore={() => setDrawn(drawn + AT_ONCE)}
          />
        </>
      )}
    </section>
  );
}

/** Where the whole list is, as it is narrowed, to take away. */
function servedBoard(roundId: string, { q, phase, component, waits }: BoardFilter, form: string): string {
  const asked = Object.entries({ search: q.trim(), phase, component, responsible: waits }).filter(
    ([, value]) => value !== '',
  );
  const query = new URLSearchParams([['format', form], ...asked]);
  return `/api/v1/rounds/${encodeURIComponent(roundId)}/board?${query.toString()}`;
}
