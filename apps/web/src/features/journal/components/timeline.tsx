import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/person/use-me.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { More } from '../../../shared/ui/pagination.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { journalQuery, type FileParams, type JournalEntry } from '../api/journal.js';
import { mailsOfFileQuery } from '../api/mails-of-file.js';
import { foldIdle } from './fold-idle.js';
import { JournalItem } from './journal-item.js';

interface TimelineProps {
  readonly file: FileParams;
  readonly onMoment: ((entry: JournalEntry) => void) | undefined;
}

/** Everything that happened to a file, told in sentences; stretches in which nothing happened are one line. */
export function Timeline({ file, onMoment }: TimelineProps) {
  const { t } = useTranslation('journal');
  const journal = useInfiniteQuery(journalQuery(file));
  const { role } = useMe();
  const { data: mails = [] } = useQuery({
    ...mailsOfFileQuery(file),
    enabled: role === 'ADMINISTRATOR' || role === 'AUDITOR',
  });
  if (journal.data === undefined) return <QueryView query={journal}>{() => null}</QueryView>;
  const entries = journal.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return <EmptyState title={t('nothing')} />;
  return (
    <>
      <ol className="record-list">
        {foldIdle(entries).map((line) =>
          'entry' in line ? (
            <JournalItem
              key={line.entry.id}
              entry={line.entry}
              mails={mails.filter(({ position }) => position === line.entry.position)}
              onMoment={onMoment}
            />
          ) : (
            <li key={line.before} className="task-list__hint">
              {t('idle', { count: line.idleDays })}
            </li>
          ),
        )}
      </ol>
      <More
        shown={entries.length}
        hasMore={journal.hasNextPage}
        loading={journal.isFetchingNextPage}
        onMore={() => void journal.fetchNextPage()}
      />
    </>
  );
}
