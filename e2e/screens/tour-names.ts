import { STEPS, type Step } from '../journeys/steps.ts';

/** The name of a step's picture, without an ending: `07-budget`. */
export function tourName(step: Step): string {
  return `${String(STEPS.indexOf(step) + 1).padStart(2, '0')}-${step.name}`;
}
