import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import type { Role } from '../../../shared/person/me.js';
import { useMe } from '../../../shared/person/use-me.js';
import { Heading } from '../../../shared/ui/heading.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { FileParams } from '../api/application.js';
import { paymentsOfFileQuery, penaltiesOfFileQuery, recoveriesOfFileQuery } from '../api/money.js';

/** Who may read of money; the API refuses others. */
const READERS: readonly Role[] = ['ADMINISTRATOR', 'APPROVER', 'AUDITOR', 'APPLICANT'];

/** The ways to the payments, claims and notices of default in this file; nothing where there are none. */
export function MoneyOfFile({ file: { roundId, code } }: { readonly file: FileParams }) {
  const { t } = useTranslation('applications');
  const ways = useWays({ roundId, code });
  if (ways.length === 0) return null;
  return (
    <>
      <Heading level={3}>{t('money.title')}</Heading>
      <ul className="record-list">
        {ways.map(({ to, text }) => (
          <li key={to}>
            <TextLink to={to}>{text}</TextLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function useWays(file: FileParams) {
  const { t } = useTranslation('applications');
  const { cents, date } = useFormats();
  const enabled = READERS.includes(useMe().role);
  const { data: payments = [] } = useQuery({ ...paymentsOfFileQuery(file), enabled });
  const { data: recoveries = [] } = useQuery({ ...recoveriesOfFileQuery(file), enabled });
  const { data: penalties = [] } = useQuery({ ...penaltiesOfFileQuery(file), enabled });
  const { roundId, code } = file;
  const placed = (id: string) => ({ roundId, code, nth: id.split('/').at(-1) ?? '' });
  return [
    ...payments.map(({ payment, amountCents, dueOn }) => ({
      to: addressOf('payment', placed(payment)),
      text: t('money.payment', { nth: placed(payment).nth, amount: cents(amountCents), date: date(dueOn) }),
    })),
    ...recoveries.map(({ recovery, principalCents }) => ({
      to: addressOf('recovery', placed(recovery)),
      text: t('money.recovery', { nth: placed(recovery).nth, amount: cents(principalCents) }),
    })),
    ...penalties.map(({ penalty, receivedOn }) => ({
      to: addressOf('penalty', placed(penalty)),
      text: t('money.penalty', { nth: placed(penalty).nth, date: date(receivedOn) }),
    })),
  ];
}
