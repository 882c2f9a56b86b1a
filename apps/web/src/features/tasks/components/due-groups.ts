import { daysBetween } from '../../../shared/format/date.js';
import type { Task } from '../api/tasks.js';

/** When work is due, seen from the day it is in its round. */
export const DUE_GROUPS = ['OVERDUE', 'THIS_WEEK', 'LATER'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

type Due = Pick<Task, 'dueOn' | 'today'>;

/** This week: today and the six days after it. */
export function dueGroupOf({ dueOn, today }: Due): DueGroup {
  const days = daysBetween(today, dueOn);
  if (days < 0) return 'OVERDUE';
  return days < 7 ? 'THIS_WEEK' : 'LATER';
}

/** The tasks by when they are due, in the order they came in. */
export function byDueGroup<T extends Due>(tasks: readonly T[]): Readonly<Record<DueGroup, readonly T[]>> {
  const of = (group: DueGroup) => tasks.filter((task) => dueGroupOf(task) === group);
  return { OVERDUE: of('OVERDUE'), THIS_WEEK: of('THIS_WEEK'), LATER: of('LATER') };
}
