import { bothPersons } from '../absence/stand-in.js';
import { insist } from '../refusal.js';
import type { Actor } from '../vocabulary.js';
import type { TaskFact } from './task-facts.js';
import type { TaskState } from './task-state.js';

/** Takes a task for oneself. Codes: WRONG_ROLE, WRONG_STATE, ALREADY_CLAIMED. */
export function claimTask(state: TaskState, actor: Actor): TaskFact[] {
  insistFor(state, actor);
  insist(
    state.status !== 'CLAIMED' || state.claimedBy === actor.id,
    'ALREADY_CLAIMED',
    'A colleague has already taken this task; ask for it to be given back.',
  );
  insist(state.status === 'OPEN', 'WRONG_STATE', 'This task is not open.');
  return [{ type: 'taskClaimed', data: { by: actor.id } }];
}

/** Gives a task back that one had taken, or whom one replaces. Codes: WRONG_ROLE, WRONG_STATE, NOT_YOURS. */
export function releaseTask(state: TaskState, actor: Actor): TaskFact[] {
  insistFor(state, actor);
  insist(state.status === 'CLAIMED', 'WRONG_STATE', 'Nobody has taken this task.');
  insist(
    bothPersons(actor).some((id) => id === state.claimedBy) || actor.role === 'ADMINISTRATOR',
    'NOT_YOURS',
    'Only the one who took a task, a substitute or an administrator can give it back.',
  );
  return [{ type: 'taskReleased', data: { by: actor.id } }];
}

/** Work that somebody took who may not do it waits for a colleague again; nothing when another has it, or nobody. */
export function takeBack({ status, claimedBy }: TaskState, personId: string): TaskFact[] {
  const theirs = status === 'CLAIMED' && claimedBy === personId;
  return theirs ? [{ type: 'taskTakenBack', data: { from: personId } }] : [];
}

function insistFor(state: TaskState, actor: Actor): void {
  const { opening } = state;
  insist(opening !== undefined, 'WRONG_STATE', 'This task has not been opened yet.');
  const own = actor.role === opening.role && actor.organisation === opening.ministry;
  insist(
    own || actor.role === 'ADMINISTRATOR',
    'WRONG_ROLE',
    `This task is for ${opening.role} of ${opening.ministry}.`,
  );
}
