import type { TFunction } from 'i18next';
import type { AskedAct } from '../../../shared/asked/asked-form.js';
import type { AskedField } from '../../../shared/asked/asked-field.js';
import type { Mandate } from '../api/registers.js';

const ACTS = [
  ...['APPROVE_ALLOCATION', 'AWARD', 'CO_INITIAL', 'REJECT', 'LEAVE_UNTREATED', 'AMEND_AWARD', 'SETTLE'],
  ...['DECIDE_OBJECTION', 'RECOVER', 'FIX_PENALTY'],
];

/** Granting a mandate, or one under another, and taking it back with those under it. */
export function mandateForms(
  mandates: readonly Mandate[],
  t: TFunction<'registers'>,
  ofAll: TFunction<'shared'>,
): Readonly<Record<'grantMandate' | 'revokeMandate', AskedAct>> {
  const asChoices = (those: readonly Mandate[]) =>
    those.map(({ mandateId, holder, functionTitle }) => ({
      value: mandateId,
      label: `${mandateId}: ${holder}, ${functionTitle}`,
    }));
  const held = mandates.filter((one) => one.held);
  const under = asChoices(held.filter(({ mayDelegate }) => mayDelegate));
  const reason: AskedField = {
    kind: 'TEXT',
    name: 'reason',
    label: t('field.reason'),
    hint: t('noNames'),
    optional: true,
  };
  return {
    grantMandate: {
      ...{ title: t('do.grantMandate'), place: { address: '/api/v1/mandates', path: {} } },
      fields: [...whoAndWhat(t, ofAll), ...underWhich(under, t), reason],
      // No limit and no end are said, not left out.
      shape: (body) => ({ maxCents: null, validUntil: null, ...body }),
    },
    revokeMandate: {
      ...{ title: t('do.revokeMandate'), final: true, inPath: ['mandateId'] },
      place: { address: '/api/v1/mandates/{mandateId}/revocation', path: {} },
      fields: [
        {
          kind: 'ONE',
          name: 'mandateId',
          label: t('field.mandateId'),
          hint: t('hint.revoke'),
          choices: asChoices(held),
        },
        reason,
      ],
    },
  };
}

function underWhich(choices: AskedField['choices'] & object, t: TFunction<'registers'>): readonly AskedField[] {
  if (choices.length === 0) return [];
  return [{ kind: 'ONE', name: 'under', label: t('field.under'), hint: t('hint.under'), optional: true, choices }];
}

function whoAndWhat(t: TFunction<'registers'>, ofAll: TFunction<'shared'>): readonly AskedField[] {
  const ministries = ['JENV', 'SZW'].map((value) => ({ value, label: ofAll(`organisation.${value}`) }));
  return [
    { kind: 'LINE', name: 'holder', label: t('field.holder'), hint: t('hint.person') },
    { kind: 'LINE', name: 'functionTitle', label: t('field.functionTitle'), hint: t('hint.functionTitle') },
    { kind: 'ONE', name: 'ministry', label: t('field.ministry'), choices: ministries },
    {
      ...{ kind: 'SOME', name: 'acts', label: t('field.acts') },
      choices: ACTS.map((value) => ({ value, label: t(`act.${value}`) })),
    },
    { kind: 'AMOUNT', name: 'maxCents', label: t('field.maxCents'), optional: true },
    { kind: 'DATE', name: 'validFrom', label: t('field.validFrom') },
    { kind: 'DATE', name: 'validUntil', label: t('field.validUntil'), optional: true },
    { kind: 'YES_NO', name: 'mayDelegate', label: t('field.mayDelegate') },
  ];
}
