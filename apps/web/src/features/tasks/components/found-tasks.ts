import type { Task } from '../api/tasks.js';

/** What the inbox is narrowed to and sorted by, as it stands in the address. */
export interface TaskFilter {
  readonly q: string;
  readonly kind: string;
  readonly sort: string;
  readonly [name: string]: string;
}

/** Everything, the most urgent first. */
export const ALL_TASKS: TaskFilter = { q: '', kind: '', sort: 'due' };

/** Compares names as people look for them: ’s-Gravenhage under the S. */
const names = new Intl.Collator('nl', { ignorePunctuation: true });
const nameOf = ({ municipality, subject }: Task) => municipality?.name ?? subject;

/** The tasks that were looked for: the most urgent first, as they came in, or by municipality. */
export function foundTasks(tasks: readonly Task[], { q, kind, sort }: TaskFilter): readonly Task[] {
  const wanted = q.trim().toLowerCase();
  const found = tasks.filter(
    (task) => (kind === '' || task.kind === kind) && `${nameOf(task)} ${task.subject}`.toLowerCase().includes(wanted),
  );
  return sort === 'municipality' ? found.sort((one, other) => names.compare(nameOf(one), nameOf(other))) : found;
}
