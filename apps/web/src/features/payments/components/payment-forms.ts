import type { TFunction } from 'i18next';
import type { AskedField } from '../../../shared/asked/asked-field.js';
import type { AskedAct } from '../../../shared/asked/asked-form.js';
import type { NumberedFile } from '../../../shared/files/numbered-file.js';
import type { Payment } from '../api/payment.js';
import { placeIn } from './place-in.js';

/** Why finance could not pay. */
const FAILURES = ['ACCOUNT_CLOSED', 'ACCOUNT_UNKNOWN', 'NAME_MISMATCH', 'NO_BUDGET', 'OTHER'];

/** What officials do with this order, in the order in which it goes. */
export function paymentForms(
  params: NumberedFile,
  payment: Payment,
  t: TFunction<'payments'>,
): Readonly<Record<string, AskedAct>> {
  const at = placeIn(params, payment.position);
  const { commitmentNumber, cashYear } = payment;
  const note = reasonIn(t, true);
  return {
    preparePayment: {
      ...{ title: t('act.preparePayment'), place: at('preparation') },
      fields: [
        {
          ...{ kind: 'LINE', name: 'commitmentNumber', label: t('field.commitmentNumber') },
          ...{ hint: t('hint.commitmentNumber'), initial: commitmentNumber ?? undefined },
        },
        {
          ...{ kind: 'NUMBER', name: 'cashYear', label: t('field.cashYear'), hint: t('hint.cashYear') },
          initial: cashYear === null ? undefined : String(cashYear),
        },
        note,
      ],
    },
    approvePayment: { title: t('act.approvePayment'), place: at('approval'), final: true, fields: [note] },
    returnPayment: { title: t('act.returnPayment'), place: at('return'), fields: [reasonIn(t, false)] },
    exportPayment: { title: t('act.exportPayment'), place: at('export'), final: true, fields: [note] },
    confirmPayment: {
      ...{ title: t('act.confirmPayment'), place: at('confirmation'), final: true },
      fields: [{ kind: 'DATE', name: 'paidOn', label: t('field.paidOn') }],
    },
    failPayment: {
      ...{ title: t('act.failPayment'), place: at('failure') },
      fields: [
        {
          ...{ kind: 'ONE', name: 'failure', label: t('field.failure') },
          choices: FAILURES.map((value) => ({ value, label: t(`failure.${value}`) })),
        },
        note,
      ],
    },
  };
}

function reasonIn(t: TFunction<'payments'>, optional: boolean): AskedField {
  return { kind: 'TEXT', name: 'reason', label: t('field.reason'), hint: t('noNames'), optional };
}
