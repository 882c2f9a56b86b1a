import type { TaskFact } from '@ronde/domain';
import { TaskRow } from '../entities/task-row.js';
import type { Projections } from './projection.js';

/** What the facts of a task change. */
export const taskProjections: Projections<TaskFact['type']> = {
  taskOpened: (transaction, { taskId, kind, subject, role, ministry, dueOn, dueAt }, { roundId, at }) =>
    transaction.insert(TaskRow, {
      ...{ id: taskId, roundId, kind, subject, role, ministry, dueOn, dueAt },
      ...{ status: 'OPEN', reminders: 0, escalated: false, openedAt: at },
    }),
  taskClaimed: (transaction, { by }, { id }) =>
    transaction.update(TaskRow, { id }, { status: 'CLAIMED', claimedBy: by }),
  taskReleased: (transaction, _, { id }) => transaction.update(TaskRow, { id }, { status: 'OPEN', claimedBy: null }),
  taskTakenBack: (transaction, _, { id }) => transaction.update(TaskRow, { id }, { status: 'OPEN', claimedBy: null }),
  taskReminded: (transaction, _, { id }) =>
    transaction.run('UPDATE task SET reminders = reminders + 1 WHERE id = $1', [id]),
  taskEscalated: (transaction, _, { id }) => transaction.update(TaskRow, { id }, { escalated: true }),
  taskDueMoved: (transaction, { dueOn, dueAt }, { id }) => transaction.update(TaskRow, { id }, { dueOn, dueAt }),
  taskCompleted: (transaction, { outcome }, { id, at }) =>
    transaction.update(TaskRow, { id }, { status: 'COMPLETED', outcome, endedAt: at }),
  taskCancelled: (transaction, { cause }, { id, at }) =>
    transaction.update(TaskRow, { id }, { status: 'CANCELLED', outcome: cause, endedAt: at }),
};
