import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { lastDayBefore } from '../../../shared/format/date.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf, PATHS } from '../../../shared/paths.js';
import { roundsQuery, type RoundRow } from '../../../shared/rounds/rounds.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { ownFilesQuery, ownTermsQuery } from '../api/mine.js';
import { OwnFile } from '../components/own-file.js';

/** As many rounds are looked through: a file lives some five years. */
const LATEST = 6;

/** The applications of my municipality: where each is, and what is asked of me. */
export function MinePage() {
  const { t } = useTranslation('mine');
  return (
    <Page title={t('title')}>
      <QueryView query={useQuery(roundsQuery)}>{(rounds) => <Files rounds={rounds.slice(0, LATEST)} />}</QueryView>
    </Page>
  );
}

function Files({ rounds }: { readonly rounds: readonly RoundRow[] }) {
  const { t } = useTranslation('mine');
  const { t: ofAll } = useTranslation('shared');
  const answers = useQueries({ queries: rounds.map(({ roundId }) => ownFilesQuery(roundId)) });
  // Each file shows its terms: asked for now, they come together with the files.
  useQueries({ queries: rounds.map(({ roundId }) => ownTermsQuery(roundId)) });
  const failed = answers.find(({ isError }) => isError);
  if (failed) return <QueryView query={failed}>{() => null}</QueryView>;
  if (answers.some(({ isPending }) => isPending)) return <p className="loading">{ofAll('loading')}</p>;
  const files = answers.flatMap(({ data = [] }) => data);
  return (
    <>
      {rounds
        .filter(({ phase }) => phase === 'CALL')
        .map((round) => (
          <OpenCall key={round.roundId} round={round} />
        ))}
      {files.length === 0 && !rounds.some(({ phase }) => phase === 'CALL') && (
        <EmptyState title={t('none')}>
          <Text>{t('noneWhy')}</Text>
        </EmptyState>
      )}
      {files.map((file) => (
        <OwnFile key={file.id} file={file} />
      ))}
      <p>
        <TextLink to={PATHS.rounds}>{t('allRounds')}</TextLink>
      </p>
    </>
  );
}

function OpenCall({ round: { roundId, title, closesAt } }: { readonly round: RoundRow }) {
  const { t } = useTranslation('mine');
  const { date } = useFormats();
  return (
    <div className="empty-state">
      <Text lead>{closesAt === null ? title : t('call', { title, date: date(lastDayBefore(closesAt)) })}</Text>
      <TextLink to={addressOf('apply', { roundId })} asButton>
        {t('apply')}
      </TextLink>
    </div>
  );
}
