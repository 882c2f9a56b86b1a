import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import { StandingBadge } from '../../../shared/rounds/standing-badge.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { Table, type Column, type Sorting } from '../../../shared/ui/table.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { BoardFile } from '../../../shared/rounds/board.js';
import { usePartyName } from '../../../shared/person/use-party-name.js';
import { useWorkName } from './use-work-name.js';

/** A term that ends this soon is at risk: as the calendar reckons. */
const SOON_WORKING_DAYS = 10;

interface FilesTableProps {
  readonly roundId: string;
  readonly rows: readonly BoardFile[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly served: (form: 'xlsx' | 'csv') => string;
}

/** Files with where each stands, whose turn it is and until when. */
export function FilesTable({ roundId, ...table }: FilesTableProps) {
  const { t } = useTranslation('board');
  const columns = useColumns(roundId);
  return <Table caption={t('files.caption')} columns={columns} keyOf={({ code }) => code} {...table} />;
}

function useColumns(roundId: string): readonly Column<BoardFile>[] {
  const { t } = useTranslation('board');
  const { cents } = useFormats();
  return [
    {
      ...{ id: 'municipality', head: t('files.municipality'), namesRow: true, sortable: true },
      cell: ({ code, leadName }) => (
        <TextLink to={addressOf('application', { roundId, code })}>{leadName ?? code}</TextLink>
      ),
    },
    { id: 'phase', head: t('files.phase'), sortable: true, cell: (file) => <StandingBadge file={file} /> },
    {
      ...{ id: 'requested', head: t('files.requested'), numeric: true, sortable: true },
      cell: ({ requestedCents }) => cents(requestedCents),
      inFile: ({ requestedCents }) => ({ cents: requestedCents }),
    },
    {
      ...{ id: 'awarded', head: t('files.awarded'), numeric: true, sortable: true },
      cell: ({ awardedCents }) => (awardedCents === null ? '–' : cents(awardedCents)),
      inFile: ({ awardedCents }) => (awardedCents === null ? null : { cents: awardedCents }),
    },
    { id: 'waits', head: t('files.waits'), sortable: true, cell: (file) => <Waits file={file} /> },
    { id: 'decision', head: t('files.decision'), sortable: true, cell: (file) => <DecisionTerm file={file} /> },
  ];
}

function Waits({ file: { waits } }: { readonly file: BoardFile }) {
  const { shortDate } = useFormats();
  const nameOfParty = usePartyName();
  const nameOfWork = useWorkName();
  if (waits.length === 0) return '–';
  return (
    <ul className="plain-list">
      {waits.map(({ stream, code, responsible, person, dueOn }) => (
        <li key={`${stream} ${code}`}>
          {nameOfParty(responsible)}
          {person !== null && ` (${person})`}: {nameOfWork(code)}, {shortDate(dueOn)}
        </li>
      ))}
    </ul>
  );
}

function DecisionTerm({
  file: { decisionDueOn, decisionWorkingDaysLeft: left, decidedAt, outcome },
}: {
  readonly file: BoardFile;
}) {
  const { t } = useTranslation('board');
  const { shortDate } = useFormats();
  if (decidedAt !== null || outcome !== null) return t('files.decided');
  return (
    <>
      {shortDate(decisionDueOn)}
      {left < 0 ? (
        <StatusBadge kind="STOPPED" text={t('lapsing.late', { count: -left })} />
      ) : (
        left <= SOON_WORKING_DAYS && <StatusBadge kind="WARNING" text={t('lapsing.left', { count: left })} />
      )}
    </>
  );
}
