import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { municipalitiesQuery } from '../../../shared/municipalities/municipalities.js';
import { Heading } from '../../../shared/ui/heading.js';
import { SummaryList, type SummaryRow } from '../../../shared/ui/summary-list.js';
import { Text } from '../../../shared/ui/text.js';
import type { Round } from '../api/round.js';

interface Terms {
  readonly reserveCents: number;
  readonly dates: { readonly callOpensOn: string; readonly callClosesOn: string; readonly awardDueOn: string };
}

/** What the framework says, row by row. */
export function useFrameworkRows({ phase, terms, ceilingCents }: Round): readonly SummaryRow[] {
  const { t } = useTranslation('round-decisions');
  const { cents, date } = useFormats();
  const { reserveCents, dates } = terms as unknown as Terms;
  return [
    { term: t('framework.standing'), answer: phase === 'FRAMEWORK' ? t('framework.waits') : t('framework.approved') },
    { term: t('framework.ceiling'), answer: cents(ceilingCents) },
    { term: t('framework.reserve'), answer: cents(reserveCents) },
    { term: t('framework.opens'), answer: date(dates.callOpensOn) },
    { term: t('framework.closes'), answer: date(dates.callClosesOn) },
    { term: t('framework.award'), answer: date(dates.awardDueOn) },
  ];
}

/** What the framework says, and who is invited. */
export function Framework({ round }: { readonly round: Round }) {
  const { invited, invitedStatus, listChange } = round;
  const { t } = useTranslation('round-decisions');
  const { data: all = [] } = useQuery(municipalitiesQuery);
  const named = (codes: readonly string[]) =>
    codes.map((code) => all.find((one) => one.code === code)?.name ?? code).join(', ') || t('invited.nobody');
  return (
    <>
      <Heading level={2}>{t('framework.title')}</Heading>
      <SummaryList rows={useFrameworkRows(round)} />
      <Heading level={2}>{t('invited.title')}</Heading>
      <Text>{t(`invited.status.${invitedStatus}`)}</Text>
      {invited.length > 0 && <Text>{named(invited)}</Text>}
      {listChange && (
        <>
          <Heading level={3}>{t('invited.change')}</Heading>
          <SummaryList
            rows={[
              { term: t('invited.added'), answer: named(listChange.added) },
              { term: t('invited.dropped'), answer: named(listChange.dropped) },
            ]}
          />
        </>
      )}
    </>
  );
}
