import type { ApplicationState } from '../application-state.js';
import type { CoInitialResult } from '../co-initial-facts.js';
import { type ApplicationSteps, withPreparer } from './step.js';

/** What an application becomes when Social Affairs is asked to initial along. */
export const coInitialSteps = {
  coInitialAsked: (_, data) => ({ coInitial: { ...data, status: 'OPEN' as const } }),
  coInitialGiven: (state, _, { actorId }) => answered(state, 'GIVEN', actorId),
  coInitialRefused: (state, _, { actorId }) => answered(state, 'REFUSED', actorId),
  coInitialSilent: (state) => answered(state, 'SILENT'),
} satisfies Partial<ApplicationSteps>;

/** Who initialled does not decide: counted among those who prepared the file. */
function answered(state: ApplicationState, status: CoInitialResult, by?: string): Partial<ApplicationState> {
  if (state.coInitial === undefined) return {};
  const coInitial = { ...state.coInitial, status };
  if (by === undefined) return { coInitial };
  return { coInitial: { ...coInitial, by }, preparedBy: withPreparer(state, by) };
}
