import { insist } from '../refusal.js';
import type { ObjectionPhase, ObjectionState } from './objection-state.js';

/** Refuses with WRONG_STATE unless the objection is in one of `phases` and was not withdrawn. */
export function insistObjectionPhase(state: ObjectionState, phases: readonly ObjectionPhase[], act: string): void {
  insist(!state.withdrawn, 'WRONG_STATE', `${act} is not possible now: the objection was withdrawn.`);
  insist(
    phases.includes(state.phase),
    'WRONG_STATE',
    `${act} is not possible now: this objection is in phase ${state.phase}, it must be in ${phases.join(' or ')}.`,
  );
}
