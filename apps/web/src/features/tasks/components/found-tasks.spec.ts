import type { Task } from '../api/tasks.js';
import { ALL_TASKS, foundTasks } from './found-tasks.js';

const task = (taskId: string, name: string | null, kind: Task['kind']) =>
  ({
    ...{ taskId, kind, subject: `application/2022/${taskId}` },
    municipality: name === null ? null : { code: taskId, name },
  }) as Task;

const TASKS = [
  task('gm0344', 'Utrecht', 'ASSESSMENT'),
  task('gm0518', '’s-Gravenhage', 'ADMISSION'),
  task('gm0363', 'Amsterdam', 'ASSESSMENT'),
  task('round', null, 'ALLOCATION_PROPOSAL'),
];

test.each([
  ['everything as it came in', {}, ['gm0344', 'gm0518', 'gm0363', 'round']],
  ['by municipality', { sort: 'municipality' }, ['gm0363', 'round', 'gm0518', 'gm0344']],
  ['part of a name', { q: 'grav' }, ['gm0518']],
  ['a code', { q: 'GM0363 ' }, ['gm0363']],
  ['a kind of work', { kind: 'ASSESSMENT' }, ['gm0344', 'gm0363']],
  ['nothing', { q: 'zzz' }, []],
])('finds %s', (_, filter, ids) => {
  expect(foundTasks(TASKS, { ...ALL_TASKS, ...filter }).map(({ taskId }) => taskId)).toEqual(ids);
});
