import type { Instant } from '../../vocabulary.js';
import type { ApplicationFact } from '../application-facts.js';
import type { ApplicationState } from '../application-state.js';

/** What a fact changes of the state, given when it happened and who caused it. */
export type ApplicationStep<T extends ApplicationFact['type']> = (
  state: ApplicationState,
  data: Extract<ApplicationFact, { type: T }>['data'],
  happened: { readonly at: Instant; readonly actorId: string },
) => Partial<ApplicationState>;

/** One step for every fact of an application. */
export type ApplicationSteps = { readonly [T in ApplicationFact['type']]: ApplicationStep<T> };

/** The people who prepared the file, with one more: none of them may decide it (four eyes). */
export function withPreparer(state: ApplicationState, actorId: string): readonly string[] {
  return state.preparedBy.includes(actorId) ? state.preparedBy : [...state.preparedBy, actorId];
}
