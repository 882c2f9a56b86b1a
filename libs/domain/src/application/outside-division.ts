import { askedByYear } from '../budget-years/budget-year.js';
import { divideOverYears } from '../budget-years/divide-over-years.js';
import { receivedOf } from '../rule-context.js';
import type { AllocatedAmount } from './decision-facts.js';
import type { ApplicationState } from './application-state.js';

/**
 * What a file is decided on that was assessed once the ceiling had been divided: what was advised, for which nothing is
 * reserved. It is awarded as far as the ceiling has room, or rejected because it has none (assumption; the regulation knows
 * one division only, Regeling 2022 art. 7(4)).
 */
export function amountsOutsideDivision(state: ApplicationState): readonly AllocatedAmount[] {
  return receivedOf(state).projects.map(({ projectId, byYear }) => {
    const { advisedCents = 0 } = state.advised.find((advice) => advice.projectId === projectId) ?? {};
    const years = byYear && { byYear: divideOverYears(askedByYear({ byYear }), advisedCents) };
    return { projectId, allocatedCents: advisedCents, ...years };
  });
}
