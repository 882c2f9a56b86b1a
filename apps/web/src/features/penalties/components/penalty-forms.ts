import type { TFunction } from 'i18next';
import type { AskedAct } from '../../../shared/asked/asked-form.js';
import type { NumberedFile } from '../../../shared/files/numbered-file.js';
import type { Penalty } from '../api/penalty.js';
import { placeIn } from './place-in.js';

/** When nothing is due although the decision was late (Awb 4:17(6)). */
const EXCLUSIONS = ['UNREASONABLY_LATE', 'NOT_AN_INTERESTED_PARTY', 'MANIFESTLY_INADMISSIBLE', 'MANIFESTLY_UNFOUNDED'];

/** Why a letter did not arrive. */
const CAUSES = ['UNDELIVERABLE', 'WRONG_ADDRESS', 'MAIL_FAILED'];

/** What officials do after this notice of default. */
export function penaltyForms(
  params: NumberedFile,
  { position, status }: Penalty,
  t: TFunction<'penalties'>,
): Readonly<Record<string, AskedAct>> {
  const at = placeIn(params, position);
  // While it runs, only that nothing is due can be decided.
  const runs = status === 'RUNNING';
  return {
    fixPenalty: {
      ...{ title: t(runs ? 'act.exclude' : 'act.fix'), place: at('decision'), final: true },
      fields: [
        {
          ...{ kind: 'ONE', name: 'exclusion', label: t('field.exclusion'), optional: !runs },
          ...{ hint: t(runs ? 'hint.runs' : 'hint.exclusion') },
          choices: EXCLUSIONS.map((value) => ({ value, label: t(`exclusion.${value}`) })),
        },
        {
          ...{ kind: 'TEXT', name: 'reason', label: t('field.reason'), optional: !runs },
          hint: runs ? t('noNames') : t('hint.reason'),
        },
      ],
    },
    registerReturnedPenaltyDecision: {
      ...{ title: t('act.returned'), place: at('notifications/returned') },
      fields: [
        { kind: 'DATE', name: 'returnedOn', label: t('field.returnedOn') },
        {
          ...{ kind: 'ONE', name: 'cause', label: t('field.cause') },
          choices: CAUSES.map((value) => ({ value, label: t(`cause.${value}`) })),
        },
        { kind: 'TEXT', name: 'reason', label: t('field.reason'), hint: t('noNames'), optional: true },
      ],
    },
    notifyPenaltyDecision: {
      ...{ title: t('act.notify'), place: at('notifications') },
      fields: [
        { kind: 'DATE', name: 'notifiedOn', label: t('field.notifiedOn'), hint: t('hint.notifiedOn'), optional: true },
        { kind: 'TEXT', name: 'reason', label: t('field.reason'), hint: t('noNames'), optional: true },
      ],
    },
    registerPenaltyPayment: {
      ...{ title: t('act.pay'), place: at('payment') },
      fields: [
        { kind: 'DATE', name: 'paidOn', label: t('field.paidOn'), hint: t('hint.paidOn'), optional: true },
        { kind: 'AMOUNT', name: 'amountCents', label: t('field.amount'), hint: t('hint.amount'), optional: true },
        { kind: 'TEXT', name: 'reason', label: t('field.reason'), hint: t('noNames'), optional: true },
      ],
    },
  };
}
