import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/person/use-me.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { myTasksQuery, takenTasksQuery, type Task } from '../api/tasks.js';
import { useKeptFilter } from '../../../shared/ui/use-kept-filter.js';
import { ALL_TASKS, foundTasks, type TaskFilter } from '../components/found-tasks.js';
import { TaskFilters } from '../components/task-filters.js';
import { TaskGroup } from '../components/task-group.js';
import { TaskGroups } from '../components/task-groups.js';

/** Fewer tasks are seen at a glance. */
const FILTERED_FROM = 8;

/** Of what colleagues do, only the most urgent is shown here. */
const OF_COLLEAGUES = 25;

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
  const [filter, change] = useKeptFilter<TaskFilter>(ALL_TASKS);
  const found = foundTasks(tasks, filter);
  const ofColleagues = useTasksOfColleagues();
  return (
    <>
      {tasks.length === 0 && (
        <EmptyState title={t('nothing')}>
          <Text>{t('nothingWhy')}</Text>
        </EmptyState>
      )}
      {tasks.length >= FILTERED_FROM && <TaskFilters tasks={tasks} filter={filter} onChange={change} />}
      {tasks.length > 0 && found.length === 0 && <EmptyState title={t('filter.none')} />}
      <TaskGroups tasks={found} byMunicipality={filter.sort === 'municipality'} />
      <TaskGroup
        id="due-others"
        title={t('group.OTHERS')}
        tasks={ofColleagues.slice(0, OF_COLLEAGUES)}
        count={ofColleagues.length}
      />
    </>
  );
}

/** Taken by somebody else of my role and ministry. */
function useTasksOfColleagues(): readonly Task[] {
  const { id, role, organisation } = useMe();
  const { data = [] } = useQuery(takenTasksQuery);
  return data.filter((task) => task.role === role && task.ministry === organisation && task.claimedBy !== id);
}
