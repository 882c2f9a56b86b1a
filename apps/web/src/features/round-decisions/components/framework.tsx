import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Heading } from '../../../shared/ui/heading.js';
import { SummaryList } from '../../../shared/ui/summary-list.js';
import { Text } from '../../../shared/ui/text.js';
import type { Round } from '../api/round.js';

interface Terms {
  readonly ceilingCents: number;
  readonly reserveCents: number;
  readonly dates: { readonly callOpensOn: string; readonly callClosesOn: string; readonly awardDueOn: string };
}

/** What the framework says, and who is invited. */
export function Framework({ round: { terms, invited, invitedStatus } }: { readonly round: Round }) {
  const { t } = useTranslation('round-decisions');
  const { cents, date } = useFormats();
  const { ceilingCents, reserveCents, dates } = terms as unknown as Terms;
  return (
    <>
      <Heading level={2}>{t('framework.title')}</Heading>
      <SummaryList
        rows={[
          { term: t('framework.ceiling'), answer: cents(ceilingCents) },
          { term: t('framework.reserve'), answer: cents(reserveCents) },
          { term: t('framework.opens'), answer: date(dates.callOpensOn) },
          { term: t('framework.closes'), answer: date(dates.callClosesOn) },
          { term: t('framework.award'), answer: date(dates.awardDueOn) },
        ]}
      />
      <Heading level={2}>{t('invited.title')}</Heading>
      <Text>{t(`invited.status.${invitedStatus}`)}</Text>
      {invited.length > 0 && <p className="hash">{invited.join(', ')}</p>}
    </>
  );
}
