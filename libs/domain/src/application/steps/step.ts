import type { Instant } from '../../vocabulary.js';
import type { ApplicationFact } from '../application-facts.js';
import type { ApplicationState } from '../application-state.js';

/** When a fact happened, who caused it, and everybody it is held against: a substitute and for whom. */
export interface StepHappened {
  readonly at: Instant;
  readonly actorId: string;
  readonly by: readonly string[];
}

/** What a fact changes of the state, given when it happened and who caused it. */
export type ApplicationStep<T extends ApplicationFact['type']> = (
  state: ApplicationState,
  data: Extract<ApplicationFact, { type: T }>['data'],
  happened: StepHappened,
) => Partial<ApplicationState>;

/** One step for every fact of an application. */
export type ApplicationSteps = { readonly [T in ApplicationFact['type']]: ApplicationStep<T> };

/** The people who prepared the file, with one more: none of them may decide it (four eyes). */
export function withPreparer(state: ApplicationState, actorId: string): readonly string[] {
  return state.preparedBy.includes(actorId) ? state.preparedBy : [...state.preparedBy, actorId];
}
