import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { StatusBadge, type StatusKind } from '../../../shared/ui/status-badge.js';
import { SummaryList, type SummaryRow } from '../../../shared/ui/summary-list.js';
import type { Recovery } from '../api/recovery.js';

const LOOKS: Readonly<Record<Recovery['status'], StatusKind>> = {
  ...{ DUE: 'WAITING', PLAN: 'WAITING', DEFAULT: 'WARNING', INTEREST: 'BUSY', PAID: 'DONE' },
  ...{ WRITTEN_OFF: 'STOPPED', DROPPED: 'STOPPED' },
};

/** Where a claim stands: what is owed today, what came in, and by when the next payment must be there. */
export function RecoveryHead({ recovery }: { readonly recovery: Recovery }) {
  return <SummaryList rows={useRecoveryRows(recovery)} />;
}

/** The same, row by row. */
export function useRecoveryRows(recovery: Recovery): readonly SummaryRow[] {
  const { t } = useTranslation('recoveries');
  const { cents } = useFormats();
  const { status, owed } = recovery;
  const text = t(`status.${status}`);
  const now = cents(owed.principalCents + owed.interestCents);
  return [
    { term: t('head.standing'), answer: <StatusBadge kind={LOOKS[status]} text={text} />, text },
    ...useOrigin(recovery),
    { term: t('head.received'), answer: cents(receivedOn(recovery)) },
    { term: t('head.principal'), answer: cents(owed.principalCents) },
    { term: t('head.fixed'), answer: cents(owed.interestCents) },
    { term: t('head.owed'), answer: <strong>{now}</strong>, text: now },
    { term: t('head.unfixed'), answer: cents(owed.unfixedCents) },
    ...useDays(recovery),
  ];
}

function useOrigin({ opening }: Recovery): readonly SummaryRow[] {
  const { t } = useTranslation('recoveries');
  const { cents, date } = useFormats();
  if (opening === undefined) return [];
  return [
    { term: t('head.cause'), answer: t(`cause.${opening.cause}`) },
    { term: t('head.reference'), answer: opening.caseReference },
    { term: t('head.notified'), answer: date(opening.notifiedOn) },
    { term: t('head.claimed'), answer: cents(opening.principalCents) },
  ];
}

function useDays({ nextDueOn, demandedOn }: Recovery): readonly SummaryRow[] {
  const { t } = useTranslation('recoveries');
  const { date } = useFormats();
  return [
    ...(nextDueOn === null ? [] : [{ term: t('head.next'), answer: date(nextDueOn) }]),
    ...(demandedOn === undefined ? [] : [{ term: t('head.demanded'), answer: date(demandedOn) }]),
  ];
}

const receivedOn = ({ receipts }: Recovery) =>
  receipts.reduce((sum, { principalCents, interestCents }) => sum + principalCents + interestCents, 0);
