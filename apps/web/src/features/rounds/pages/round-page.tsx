import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { lastDayBefore } from '../../../shared/format/date.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { SummaryList } from '../../../shared/ui/summary-list.js';
import { useMe } from '../../../shared/person/use-me.js';
import { roundQuery, type Round } from '../../../shared/rounds/rounds.js';
import { OwnFiles } from '../components/own-files.js';
import { RoundParts } from '../components/round-parts.js';

/** One round and where it stands. */
export function RoundPage() {
  const { t } = useTranslation('rounds');
  const { roundId = '' } = useParams();
  const round = useQuery(roundQuery(roundId));
  const isApplicant = useMe().role === 'APPLICANT';
  return (
    <Page title={t('one.title', { round: roundId })}>
      <RoundParts roundId={roundId} />
      <QueryView query={round}>
        {(known) => (
          <>
            <Standing round={known} />
            {isApplicant && <OwnFiles round={known} />}
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Standing({ round: { phase, now, opensAt, closesAt } }: { readonly round: Round }) {
  const { t } = useTranslation('rounds');
  const { date, instant } = useFormats();
  return (
    <SummaryList
      rows={[
        { term: t('one.phase'), answer: t(`phase.${phase}`) },
        { term: t('one.now'), answer: instant(now) },
        { term: t('one.opens'), answer: opensAt === null ? t('one.notYet') : instant(opensAt) },
        { term: t('one.closes'), answer: closesAt === null ? t('one.notYet') : date(lastDayBefore(closesAt)) },
      ]}
    />
  );
}
