import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useMe } from '../../../shared/person/use-me.js';
import { StatusBadge, type StatusKind } from '../../../shared/ui/status-badge.js';
import { SummaryList, type SummaryRow } from '../../../shared/ui/summary-list.js';
import type { Payment } from '../api/payment.js';

const LOOKS: Readonly<Record<Payment['status'], StatusKind>> = {
  ...{ DUE: 'NEUTRAL', PREPARED: 'BUSY', APPROVED: 'BUSY', EXPORTED: 'WAITING', PAID: 'DONE', DROPPED: 'STOPPED' },
};

/** What four eyes must see of an order: how much, to which account, by when and why then, and who did what. */
export function PaymentHead({ payment }: { readonly payment: Payment }) {
  return <SummaryList rows={usePaymentRows(payment)} />;
}

/** The same, row by row. */
export function usePaymentRows(payment: Payment): readonly SummaryRow[] {
  const { t } = useTranslation('payments');
  const { cents, date } = useFormats();
  const { status, amountCents, account, caseReference, dueOn, escalated, paidOn } = payment;
  const late = escalated && status !== 'PAID' && status !== 'DROPPED';
  const text = t(late ? 'late' : `status.${status}`);
  return [
    { term: t('head.standing'), answer: <StatusBadge kind={late ? 'WARNING' : LOOKS[status]} text={text} />, text },
    ...(late ? [{ term: t('head.step'), answer: t(`status.${status}`) }] : []),
    { term: t('head.amount'), answer: <strong>{cents(amountCents)}</strong>, text: cents(amountCents) },
    { term: t('head.account'), answer: <Account account={account} />, text: account?.iban ?? t('account.none') },
    { term: t('head.reference'), answer: caseReference },
    { term: t('head.due'), answer: date(dueOn) },
    { term: t('head.why'), answer: t('head.whyThen') },
    ...useBooking(payment),
    ...useHands(payment),
    ...(paidOn === null ? [] : [{ term: t('head.paidOn'), answer: date(paidOn) }]),
  ];
}

function Account({ account }: Pick<Payment, 'account'>) {
  const { t } = useTranslation('payments');
  if (account === null) return <>{t('account.none')}</>;
  return (
    <>
      {inFours(account.iban)} ({t(`account.${account.status}`)})
    </>
  );
}

function useBooking({ commitmentNumber, cashYear, budgetYear }: Payment): readonly SummaryRow[] {
  const { t } = useTranslation('payments');
  return [
    ...(budgetYear === null ? [] : [{ term: t('head.budgetYear'), answer: budgetYear }]),
    ...(commitmentNumber === null ? [] : [{ term: t('head.commitment'), answer: commitmentNumber }]),
    ...(cashYear === null ? [] : [{ term: t('head.cashYear'), answer: cashYear }]),
  ];
}

/** Who had it in hand; a municipality reads of a ministry, not of its people. */
function useHands({ decidedBy, preparedBy, approvedBy, exportedAt }: Payment): readonly SummaryRow[] {
  const { t } = useTranslation('payments');
  const { instant } = useFormats();
  if (useMe().role === 'APPLICANT') return [];
  return [
    { term: t('head.decidedBy'), answer: decidedBy },
    ...(preparedBy === null ? [] : [{ term: t('head.preparedBy'), answer: preparedBy }]),
    ...(approvedBy === null ? [] : [{ term: t('head.approvedBy'), answer: approvedBy }]),
    ...(exportedAt === null ? [] : [{ term: t('head.exportedAt'), answer: instant(exportedAt) }]),
  ];
}

/** As people read and compare an account number: in fours. What is hidden stays one. */
function inFours(iban: string): string {
  return iban.startsWith('…') ? iban : iban.replace(/(.{4})(?=.)/g, '$1\u00a0');
}
