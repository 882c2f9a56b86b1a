import type { Happened, Instant, LocalDate } from '../vocabulary.js';
import type { TaskFact, TaskOpening } from './task-facts.js';

/** One piece of work as its facts tell it. */
export interface TaskState {
  readonly opening?: TaskOpening;
  readonly status: 'OPEN' | 'CLAIMED' | 'COMPLETED' | 'CANCELLED';
  readonly claimedBy?: string;
  readonly dueOn?: LocalDate;
  readonly dueAt?: Instant;
  readonly escalated: boolean;
}

/** Work of which nothing is known yet. */
export const NO_TASK: TaskState = { status: 'OPEN', escalated: false };

/** The state after `happened`. */
export function evolveTask(state: TaskState, { fact }: Happened<TaskFact>): TaskState {
  switch (fact.type) {
    case 'taskOpened':
      return { ...state, opening: fact.data, dueOn: fact.data.dueOn, dueAt: fact.data.dueAt };
    case 'taskClaimed':
      return { ...state, status: 'CLAIMED', claimedBy: fact.data.by };
    case 'taskReleased':
    case 'taskTakenBack':
      return { ...state, status: 'OPEN', claimedBy: undefined };
    case 'taskReminded':
      return state;
    case 'taskEscalated':
      return { ...state, escalated: true };
    case 'taskDueMoved':
      return { ...state, dueOn: fact.data.dueOn, dueAt: fact.data.dueAt };
    case 'taskCompleted':
      return { ...state, status: 'COMPLETED' };
    case 'taskCancelled':
      return { ...state, status: 'CANCELLED' };
  }
}
