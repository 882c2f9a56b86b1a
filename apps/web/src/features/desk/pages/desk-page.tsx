import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PATHS } from '../../../shared/paths.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { deskTasksQuery, type DeskTask } from '../api/desk.js';
import { RoundOnDesk } from '../components/round-on-desk.js';

/** What waits for my decision, round by round. */
export function DeskPage() {
  const { t } = useTranslation('desk');
  return (
    <Page title={t('title')}>
      <Text lead>{t('lead')}</Text>
      <QueryView query={useQuery(deskTasksQuery)}>
        {(tasks) =>
          tasks.length === 0 ? (
            <EmptyState title={t('nothing')}>
              <Text>{t('nothingWhy')}</Text>
              <TextLink to={PATHS.rounds}>{t('rounds')}</TextLink>
            </EmptyState>
          ) : (
            roundsOf(tasks).map((roundId) => (
              <RoundOnDesk key={roundId} roundId={roundId} tasks={tasks.filter((task) => task.roundId === roundId)} />
            ))
          )
        }
      </QueryView>
    </Page>
  );
}

const roundsOf = (tasks: readonly DeskTask[]) => [...new Set(tasks.map(({ roundId }) => roundId))];
