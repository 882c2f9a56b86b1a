import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { addressOf } from '../../../shared/paths.js';
import { currentRound } from '../../../shared/rounds/current-round.js';
import { roundQuery, roundsQuery } from '../../../shared/rounds/rounds.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { boardQuery } from '../../../shared/rounds/board.js';
import { lapsingQuery } from '../api/lapsing.js';
import { BoardLinks } from '../components/board-links.js';
import { Files } from '../components/files.js';
import { Lapsing } from '../components/lapsing.js';
import { PhaseRail } from '../components/phase-rail.js';

/**
 * The board of a round; without one in the address that of the round people work on now. One page before and after
 * that round is known: a second one would take the focus from whoever already walked on.
 */
export function BoardPage() {
  const { t } = useTranslation('board');
  const { roundId: asked } = useParams();
  const rounds = useQuery({ ...roundsQuery, enabled: asked === undefined });
  const roundId = asked ?? currentRound(rounds.data ?? [])?.roundId;
  if (roundId === undefined) {
    return (
      <Page title={t('title')}>
        <QueryView query={rounds}>{() => <EmptyState title={t('noRounds')} />}</QueryView>
      </Page>
    );
  }
  return (
    <Page
      key={asked}
      title={t('titleOf', { round: roundId })}
      above={<TextLink to={addressOf('rounds')}>{t('allRounds')}</TextLink>}
    >
      <BoardOfRound roundId={roundId} />
    </Page>
  );
}

function BoardOfRound({ roundId }: { readonly roundId: string }) {
  const round = useQuery(roundQuery(roundId));
  const board = useQuery(boardQuery(roundId));
  const lapsing = useQuery(lapsingQuery(roundId));
  return (
    <QueryView query={round}>
      {(known) => (
        <>
          <BoardLinks round={known} />
          <QueryView query={board}>
            {(files) => (
              // Together: what comes later would push away what is being read.
              <QueryView query={lapsing}>
                {(ending) => (
                  <>
                    <PhaseRail round={known} files={files} />
                    <Lapsing roundId={roundId} files={files} ending={ending} />
                    <Files roundId={roundId} files={files} />
                  </>
                )}
              </QueryView>
            )}
          </QueryView>
        </>
      )}
    </QueryView>
  );
}
