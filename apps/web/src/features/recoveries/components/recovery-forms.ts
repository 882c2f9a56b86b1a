import type { TFunction } from 'i18next';
import type { AskedField } from '../../../shared/asked/asked-field.js';
import type { AskedAct } from '../../../shared/asked/asked-form.js';
import type { NumberedFile } from '../../../shared/files/numbered-file.js';
import type { Recovery } from '../api/recovery.js';
import { equalParts } from './equal-parts.js';
import { placeIn } from './place-in.js';

/** What the API calls the first part of a plan: its day is asked. */
const FIRST_PART = 'instalments.0';

const reasonIn = (t: TFunction<'recoveries'>, optional = false): AskedField => ({
  ...{ kind: 'TEXT', name: 'reason', label: t('field.reason'), hint: t('noNames'), optional },
});

/** What officials do with this claim, in the order in which it usually goes. */
export function recoveryForms(
  params: NumberedFile,
  recovery: Recovery,
  t: TFunction<'recoveries'>,
): Readonly<Record<string, AskedAct>> {
  const at = placeIn(params, recovery.position);
  return {
    registerRepayment: {
      ...{ title: t('act.registerRepayment'), place: at('repayments') },
      fields: [
        { kind: 'AMOUNT', name: 'amountCents', label: t('field.amount'), hint: t('hint.amount') },
        { kind: 'DATE', name: 'receivedOn', label: t('field.receivedOn') },
        reasonIn(t, true),
      ],
    },
    grantPaymentPlan: planForm(params, recovery, t),
    demandPayment: {
      ...{ title: t('act.demandPayment'), place: at('payment-reminder'), final: true },
      fields: [reasonIn(t, true)],
    },
    fixInterest: { title: t('act.fixInterest'), place: at('interest'), final: true, fields: [reasonIn(t, true)] },
    writeOffRecovery: {
      ...{ title: t('act.writeOffRecovery'), place: at('write-off'), final: true },
      fields: [reasonIn(t)],
    },
  };
}

/** A plan comes to what is owed now, so that only the number of parts and the first day are asked. */
function planForm(params: NumberedFile, { position, owed }: Recovery, t: TFunction<'recoveries'>): AskedAct {
  const owedCents = owed.principalCents + owed.interestCents;
  return {
    ...{ title: t('act.grantPaymentPlan'), place: placeIn(params, position)('payment-plan') },
    fields: [
      { kind: 'NUMBER', name: 'instalments', label: t('field.instalments'), hint: t('hint.instalments') },
      { kind: 'DATE', name: FIRST_PART, label: t('field.firstDueOn'), hint: t('hint.firstDueOn') },
      { kind: 'CHECK', name: 'interestFree', label: t('field.interestFree'), optional: true },
      reasonIn(t),
    ],
    shape: ({ instalments, [FIRST_PART]: first, ...rest }) => ({
      ...rest,
      instalments: equalParts(owedCents, Number(instalments), String(first)),
    }),
  };
}
