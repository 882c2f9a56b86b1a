import { sumByYear } from '../budget-years/budget-year.js';
import type { ApplicationOutcome } from '../vocabulary.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import { reservedYears } from './reserved-years.js';

/** Whether the applicant withdrew everything before it was told of a decision: the file then closes without one. */
export function isWithdrawn(state: ApplicationState): boolean {
  const projects = state.application?.projects ?? [];
  const all = projects.length > 0 && projects.every((project) => state.withdrawnProjects.includes(project.projectId));
  return all && state.outcome === undefined && !state.notifications.some(({ status }) => status !== 'WAITING');
}

/**
 * Closes a file without a decision that took effect; what was reserved for it is let go. An award that nobody was told
 * of never takes effect (Awb 3:40): its money is free again.
 */
export function closeUndecided(
  { award, allocation }: ApplicationState,
  outcome: Extract<ApplicationOutcome, 'WITHDRAWN' | 'ROUND_CANCELLED'>,
): ApplicationFact[] {
  if (award) {
    const annulledByYear = sumByYear(award.lines.map(({ byYear }) => byYear));
    const years = annulledByYear.length === 0 ? {} : { annulledByYear };
    return [{ type: 'fileClosed', data: { outcome, annulledCents: award.totalCents, ...years } }];
  }
  const releasedCents = allocation?.reservedCents ?? 0;
  if (allocation === undefined || releasedCents === 0) return [{ type: 'fileClosed', data: { outcome } }];
  const { reservedByYear } = reservedYears(allocation);
  const years = reservedByYear ? { releasedByYear: reservedByYear } : {};
  return [{ type: 'fileClosed', data: { outcome, releasedCents, ...years } }];
}
