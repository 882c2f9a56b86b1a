import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import { StatusBadge, type StatusKind } from '../../../shared/ui/status-badge.js';
import { SummaryList, type SummaryRow } from '../../../shared/ui/summary-list.js';
import type { Evaluation } from '../api/evaluation.js';

/** What evaluations and monitorings have in common. */
type Report = Pick<Evaluation, 'municipality' | 'status' | 'dueOn' | 'due' | 'receivedAt' | 'contentHash'>;

const LOOKS: Readonly<Record<string, StatusKind>> = {
  DUE: 'WAITING',
  RECEIVED: 'BUSY',
  IN_REVIEW: 'BUSY',
  ACCEPTED: 'DONE',
  REVIEWED: 'DONE',
  NOT_DELIVERED: 'STOPPED',
};

/** Where a report stands and when it is due, and then what was reported. */
export function ReportHead({ report, rows }: { readonly report: Report; readonly rows: readonly SummaryRow[] }) {
  const { t } = useTranslation('reports');
  const { date, instant } = useFormats();
  const [language] = useLanguage();
  const { municipality, status, dueOn, due, receivedAt, contentHash } = report;
  const received: readonly SummaryRow[] =
    receivedAt === null
      ? []
      : [
          { term: t('head.received'), answer: instant(receivedAt) },
          { term: t('head.hash'), answer: <span className="hash">{contentHash}</span> },
        ];
  return (
    <SummaryList
      rows={[
        { term: t('head.municipality'), answer: municipality },
        {
          term: t('head.standing'),
          answer: <StatusBadge kind={LOOKS[status] ?? 'NEUTRAL'} text={t(`status.${status}`)} />,
        },
        { term: t('head.due'), answer: `${date(dueOn)}. ${due.explanation[language]}` },
        ...received,
        ...rows,
      ]}
    />
  );
}
