import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { StatusBadge, type StatusKind } from '../../../shared/ui/status-badge.js';
import { SummaryList, type SummaryRow } from '../../../shared/ui/summary-list.js';
import type { Penalty } from '../api/penalty.js';

const LOOKS: Readonly<Record<string, StatusKind>> = {
  ...{ RUNNING: 'WARNING', STOPPED: 'BUSY', FIXED: 'DONE', PAID: 'DONE', NOTHING_OWED: 'DONE', NOT_VALID: 'STOPPED' },
};

/** Where a notice of default stands: what it is about, how it was judged, and what it costs. */
export function PenaltyHead({ penalty }: { readonly penalty: Penalty }) {
  return <SummaryList rows={usePenaltyRows(penalty)} />;
}

/** The same, row by row. */
export function usePenaltyRows(penalty: Penalty): readonly SummaryRow[] {
  const { t } = useTranslation('penalties');
  const { status } = penalty;
  const text = t(`status.${status}`);
  return [
    { term: t('head.standing'), answer: <StatusBadge kind={LOOKS[status] ?? 'BUSY'} text={text} />, text },
    ...useNotice(penalty),
    ...useAmount(penalty),
    ...useFixed(penalty),
  ];
}

function useNotice({ notice }: Penalty): readonly SummaryRow[] {
  const { t } = useTranslation('penalties');
  const { date } = useFormats();
  if (notice === undefined) return [];
  const { about, receivedOn, judgement, decisionDueOn, decideBy, lastDay } = notice;
  const isValid = judgement === 'VALID';
  return [
    { term: t('head.about'), answer: t(`about.${about}`) },
    { term: t('head.received'), answer: date(receivedOn) },
    { term: t('head.judgement'), answer: t(`judgement.${judgement}`) },
    { term: t('head.decisionDue'), answer: decisionDueOn === null ? t('head.noTerm') : date(decisionDueOn) },
    ...(isValid ? [{ term: t('head.decideBy'), answer: date(decideBy) }] : []),
    ...(isValid ? [{ term: t('head.lastDay'), answer: date(lastDay) }] : []),
  ];
}

function useAmount({ status, runningCents, stopped }: Penalty): readonly SummaryRow[] {
  const { t } = useTranslation('penalties');
  const { cents, date } = useFormats();
  if (status === 'RUNNING') return [{ term: t('head.running'), answer: cents(runningCents) }];
  if (stopped === undefined) return [];
  const { cause, decidedOn, days, amountCents } = stopped;
  return [
    { term: t('head.stopped'), answer: t(`stop.${cause}`) },
    ...(decidedOn === null ? [] : [{ term: t('head.decidedOn'), answer: date(decidedOn) }]),
    { term: t('head.ran'), answer: t('head.ranDays', { count: days, amount: cents(amountCents) }) },
  ];
}

function useFixed({ fixed }: Penalty): readonly SummaryRow[] {
  const { t } = useTranslation('penalties');
  const { cents, date } = useFormats();
  if (fixed === undefined) return [];
  const { amountCents, exclusion, paymentDueOn, objectionEndsOn, notifiedOn, returnedOn } = fixed;
  return [
    { term: t('head.fixed'), answer: <strong>{cents(amountCents)}</strong>, text: cents(amountCents) },
    ...(exclusion === null ? [] : [{ term: t('head.exclusion'), answer: t(`exclusion.${exclusion}`) }]),
    ...(notifiedOn ? [{ term: t('head.notified'), answer: date(notifiedOn) }] : []),
    ...(returnedOn ? [{ term: t('head.returned'), answer: date(returnedOn) }] : []),
    ...(paymentDueOn === null || returnedOn ? [] : [{ term: t('head.payBy'), answer: date(paymentDueOn) }]),
    ...(returnedOn ? [] : [{ term: t('head.objection'), answer: date(objectionEndsOn) }]),
  ];
}
