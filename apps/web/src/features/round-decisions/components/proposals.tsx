import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useFileName } from '../../../shared/municipalities/use-file-name.js';
import { addressOf } from '../../../shared/paths.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { dividedBy } from './divided-by.js';
import { allocationLinesQuery, type Allocation, type AllocationLine } from '../api/allocations.js';

/** The proposed divisions, and the latest one project by project. */
export function Proposals({
  roundId,
  proposals,
}: {
  readonly roundId: string;
  readonly proposals: readonly Allocation[];
}) {
  const { t } = useTranslation('round-decisions');
  const columns = useProposalColumns(proposals);
  const latest = proposals.at(-1);
  if (latest === undefined) return <EmptyState title={t('allocations.none')} />;
  return (
    <>
      <Table
        caption={t('allocations.title')}
        columns={columns}
        rows={proposals}
        keyOf={({ allocationId }) => allocationId}
      />
      <Lines roundId={roundId} allocation={latest.allocation} />
    </>
  );
}

function Lines({ roundId, allocation }: { readonly roundId: string; readonly allocation: string }) {
  const { t } = useTranslation('round-decisions');
  const { cents } = useFormats();
  const columns: readonly Column<AllocationLine>[] = [
    {
      id: 'file',
      head: t('lines.file'),
      namesRow: true,
      cell: ({ applicationId }) => <FileLink roundId={roundId} applicationId={applicationId} />,
    },
    { id: 'project', head: t('lines.project'), cell: ({ projectId }) => projectId },
    {
      id: 'requested',
      head: t('lines.requested'),
      numeric: true,
      cell: ({ requestedCents }) => cents(requestedCents),
      inFile: ({ requestedCents }) => ({ cents: requestedCents }),
    },
    {
      id: 'advised',
      head: t('lines.advised'),
      numeric: true,
      cell: ({ advisedCents }) => cents(advisedCents),
      inFile: ({ advisedCents }) => ({ cents: advisedCents }),
    },
    {
      id: 'allocated',
      head: t('lines.allocated'),
      numeric: true,
      cell: ({ allocatedCents }) => cents(allocatedCents),
      inFile: ({ allocatedCents }) => ({ cents: allocatedCents }),
    },
  ];
  return (
    <QueryView query={useQuery(allocationLinesQuery(roundId, allocation))}>
      {(lines) => (
        <Table caption={t('lines.title')} columns={columns} rows={lines} keyOf={({ ordinal }) => String(ordinal)} />
      )}
    </QueryView>
  );
}

function FileLink({ roundId, applicationId }: { readonly roundId: string; readonly applicationId: string }) {
  const code = applicationId.split('/').at(-1) ?? '';
  const nameOf = useFileName();
  return <TextLink to={addressOf('application', { roundId, code })}>{nameOf(code)}</TextLink>;
}

function useProposalColumns(proposals: readonly Allocation[]): readonly Column<Allocation>[] {
  const { t } = useTranslation('round-decisions');
  const { cents, instant } = useFormats();
  return [
    { id: 'proposal', head: t('allocations.proposal'), namesRow: true, cell: ({ proposedAt }) => instant(proposedAt) },
    { id: 'what', head: t('allocations.what'), cell: (one) => t(`allocations.${dividedBy(one, proposals)}`) },
    { id: 'strategy', head: t('allocations.strategy'), cell: ({ strategy }) => t(`strategies.${strategy}`) },
    {
      id: 'requested',
      head: t('allocations.requested'),
      numeric: true,
      cell: ({ requestedCents }) => cents(requestedCents),
      inFile: ({ requestedCents }) => ({ cents: requestedCents }),
    },
    {
      id: 'advised',
      head: t('allocations.advised'),
      numeric: true,
      cell: ({ advisedCents }) => cents(advisedCents),
      inFile: ({ advisedCents }) => ({ cents: advisedCents }),
    },
    {
      id: 'total',
      head: t('allocations.total'),
      numeric: true,
      cell: ({ totalCents }) => cents(totalCents),
      inFile: ({ totalCents }) => ({ cents: totalCents }),
    },
    { id: 'standing', head: t('allocations.standing'), cell: ({ status }) => t(`allocations.${status}`) },
  ];
}
