import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { More } from '../../../shared/ui/pagination.js';
import type { Task } from '../api/tasks.js';
import { byDueGroup, DUE_GROUPS } from './due-groups.js';
import { TaskGroup } from './task-group.js';

/** As many tasks are drawn at once: two thousand must not wait for their last. */
const AT_ONCE = 25;

interface TaskGroupsProps {
  readonly tasks: readonly Task[];
  readonly byMunicipality: boolean;
}

/** The first of the tasks, by when they are due or in one list, and the rest on request. Each heading counts all. */
export function TaskGroups({ tasks, byMunicipality }: TaskGroupsProps) {
  const { t } = useTranslation('tasks');
  const [drawn, setDrawn] = useState(AT_ONCE);
  const shown = tasks.slice(0, drawn);
  const groups = byDueGroup(shown);
  const all = byDueGroup(tasks);
  return (
    <>
      {byMunicipality ? (
        <TaskGroup id="by-municipality" title={t('group.ALL')} tasks={shown} count={tasks.length} />
      ) : (
        DUE_GROUPS.map((group) => (
          <TaskGroup
            key={group}
            id={`due-${group}`}
            title={t(`group.${group}`)}
            tasks={groups[group]}
            count={all[group].length}
          />
        ))
      )}
      {tasks.length > AT_ONCE && (
        <More
          shown={shown.length}
          hasMore={shown.length < tasks.length}
          loading={false}
          onMore={() => setDrawn(drawn + AT_ONCE)}
        />
      )}
    </>
  );
}
