import { useTranslation } from 'react-i18next';
import { addressOfStream } from '../../../shared/files/address-of-stream.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { usePartyName } from '../../../shared/person/use-party-name.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { useStreamName } from '../../../shared/municipalities/use-stream-name.js';
import type { CalendarEntry } from '../api/calendar.js';

interface CalendarTableProps {
  readonly entries: readonly CalendarEntry[];
  readonly drawAll: () => unknown;
}

/** Deadlines with their reason, whose turn it is, and how many working days are left. */
export function CalendarTable({ entries, drawAll }: CalendarTableProps) {
  const { t } = useTranslation('calendar');
  const columns = useColumns();
  return (
    <Table
      caption={t('caption')}
      columns={columns}
      rows={entries}
      drawAll={drawAll}
      keyOf={({ stream, code, dueOn }) => `${stream} ${code} ${dueOn}`}
    />
  );
}

function useColumns(): readonly Column<CalendarEntry>[] {
  const { t } = useTranslation('calendar');
  const { t: ofFile } = useTranslation('applications');
  const { t: ofTask } = useTranslation('tasks');
  const { date } = useFormats();
  const nameOfParty = usePartyName();
  const nameOfStream = useStreamName();
  return [
    {
      id: 'day',
      head: t('day'),
      namesRow: true,
      cell: ({ dueOn }) => date(dueOn),
      inFile: ({ dueOn }) => ({ on: dueOn }),
    },
    {
      id: 'what',
      head: t('what'),
      cell: ({ code, title }) =>
        ofFile(`deadline.${code}`, { defaultValue: ofTask(`kind.${code}`, { defaultValue: title }) }),
    },
    {
      id: 'file',
      head: t('file'),
      cell: ({ stream }) => <TextLink to={addressOfStream(stream)}>{nameOfStream(stream)}</TextLink>,
    },
    {
      id: 'who',
      head: t('who'),
      cell: ({ responsible, person }) =>
        person === null ? nameOfParty(responsible) : `${nameOfParty(responsible)} (${person})`,
    },
    {
      id: 'why',
      head: t('why'),
      cell: ({ code, explanation }) => t(`reason.${code}`, { defaultValue: explanation ?? '–' }),
    },
    {
      id: 'left',
      head: t('left'),
      numeric: true,
      cell: (entry) => <DaysLeft entry={entry} />,
      inFile: ({ workingDaysLeft }) => workingDaysLeft,
    },
  ];
}

/** How many working days are left, or how many it is late. */
function DaysLeft({ entry: { workingDaysLeft, lapsesSoon } }: { readonly entry: CalendarEntry }) {
  const { t } = useTranslation('calendar');
  const { number } = useFormats();
  if (workingDaysLeft < 0) return <StatusBadge kind="STOPPED" text={t('late', { count: -workingDaysLeft })} />;
  if (lapsesSoon) return <StatusBadge kind="WARNING" text={t('soon', { count: workingDaysLeft })} />;
  return number(workingDaysLeft);
}
