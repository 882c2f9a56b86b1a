import type { TFunction } from 'i18next';
import type { AskedAct } from '../../../shared/asked/asked-form.js';
import type { BankAccount, FileParams } from '../api/bank-accounts.js';

/** Ways to ask a municipality that were known before the account was given. */
const CONTACTS = ['TELEPHONE', 'MAILBOX', 'MEETING'];

/** The judgement on the account that waits for one; nothing where none does. */
export function judgeForm(
  file: FileParams,
  position: number,
  accounts: readonly BankAccount[],
  t: TFunction<'bank-accounts'>,
): Readonly<Record<string, AskedAct>> {
  const given = accounts.find(({ status }) => status === 'GIVEN');
  if (given === undefined) return {};
  return {
    judgeBankAccount: {
      title: t('judge.title', { iban: given.iban }),
      place: {
        ...{ address: '/api/v1/rounds/{roundId}/applications/{code}/bank-accounts/judgement', position },
        path: { ...file },
      },
      fixed: { accountId: given.accountId },
      fields: [
        { kind: 'YES_NO', name: 'confirmed', label: t('judge.confirmed') },
        {
          ...{ kind: 'ONE', name: 'through', label: t('judge.through'), hint: t('judge.throughHint') },
          choices: CONTACTS.map((value) => ({ value, label: t(`through.${value}`) })),
        },
        { kind: 'TEXT', name: 'reason', label: t('judge.reason'), hint: t('judge.noNames'), optional: true },
      ],
    },
  };
}
