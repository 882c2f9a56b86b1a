import { useTranslation } from 'react-i18next';
import { Heading } from '../../../shared/ui/heading.js';
import type { Task } from '../api/tasks.js';
import { TaskItem } from './task-item.js';

interface TaskGroupProps {
  readonly id: string;
  readonly title: string;
  readonly tasks: readonly Task[];
  /** How many there are, when not all are given. */
  readonly count?: number;
}

/** Tasks under one heading; no heading without tasks. */
export function TaskGroup({ id, title, tasks, count = tasks.length }: TaskGroupProps) {
  const { t } = useTranslation('tasks');
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Heading level={2} id={id}>
        {title} <span className="count">({t('count', { count })})</span>
      </Heading>
      <ul className="task-list">
        {tasks.map((task) => (
          <TaskItem key={task.taskId} task={task} />
        ))}
      </ul>
    </section>
  );
}
