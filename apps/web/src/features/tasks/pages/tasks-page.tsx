import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/person/use-me.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { myTasksQuery, takenTasksQuery, type Task } from '../api/tasks.js';
import { byDueGroup, DUE_GROUPS } from '../components/due-groups.js';
import { TaskGroup } from '../components/task-group.js';

/** My work: what is due first, then what colleagues of my office are doing. */
export function TasksPage() {
  const { t } = useTranslation('tasks');
  const mine = useQuery(myTasksQuery);
  return (
    <Page title={t('title')}>
      <Text lead>{t('lead')}</Text>
      <QueryView query={mine}>{(tasks) => <Groups tasks={tasks} />}</QueryView>
    </Page>
  );
}

function Groups({ tasks }: { readonly tasks: readonly Task[] }) {
  const { t } = useTranslation('tasks');
  const groups = byDueGroup(tasks);
  const ofColleagues = useTasksOfColleagues();
  return (
    <>
      {tasks.length === 0 && (
        <EmptyState title={t('nothing')}>
          <Text>{t('nothingWhy')}</Text>
        </EmptyState>
      )}
      {DUE_GROUPS.map((group) => (
        <TaskGroup key={group} id={`due-${group}`} title={t(`group.${group}`)} tasks={groups[group]} />
      ))}
      <TaskGroup id="due-others" title={t('group.OTHERS')} tasks={ofColleagues} />
    </>
  );
}

/** Taken by somebody else of my role and ministry. */
function useTasksOfColleagues(): readonly Task[] {
  const { id, role, organisation } = useMe();
  const { data = [] } = useQuery(takenTasksQuery);
  return data.filter((task) => task.role === role && task.ministry === organisation && task.claimedBy !== id);
}
