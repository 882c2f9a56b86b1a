import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../../../shared/api/sentence-of.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import { addressOf } from '../../../shared/paths.js';
import { Alert } from '../../../shared/ui/alert.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { LaterDates } from '../api/later-dates.js';

interface FilesRunningOverProps {
  readonly roundId: string;
  readonly preview: LaterDates;
}

/** The files one press would be about, each with the day that stands, and why one would not be told. */
export function FilesRunningOver({ roundId, preview: { dueOn, proposal, items } }: FilesRunningOverProps) {
  const { t } = useTranslation('board');
  const { t: ofAll } = useTranslation('shared');
  const { date } = useFormats();
  const [language] = useLanguage();
  if (items.length === 0) return <EmptyState title={t('laterDates.none')} />;
  const columns: readonly Column<LaterDates['items'][number]>[] = [
    {
      ...{ id: 'file', head: t('laterDates.file'), namesRow: true },
      cell: ({ code }) => <TextLink to={addressOf('application', { roundId, code })}>{code}</TextLink>,
    },
    { id: 'standing', head: t('laterDates.standing'), cell: ({ standing }) => date(standing.dueOn) },
    { id: 'why', head: t('laterDates.why'), cell: ({ standing }) => standing.explanation[language] },
    {
      ...{ id: 'told', head: t('laterDates.outcome') },
      cell: ({ refused }) =>
        refused === undefined ? (
          <StatusBadge kind="DONE" text={t('laterDates.willBeTold')} />
        ) : (
          <StatusBadge kind="STOPPED" text={sentenceOf(refused.code, refused.message, ofAll)} />
        ),
    },
  ];
  return (
    <>
      {proposal !== dueOn && <Alert kind="WARNING">{t('laterDates.noWorkingDay', { date: date(proposal) })}</Alert>}
      <Table caption={t('laterDates.caption')} columns={columns} rows={items} keyOf={({ code }) => code} />
    </>
  );
}
