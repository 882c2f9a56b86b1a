import type { ApplicationOutcome } from '../vocabulary.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';

/** Whether the applicant withdrew everything before the decision: the file then closes without one. */
export function isWithdrawn(state: ApplicationState): boolean {
  const projects = state.application?.projects ?? [];
  const all = projects.length > 0 && projects.every((project) => state.withdrawnProjects.includes(project.projectId));
  return all && state.award === undefined && state.outcome === undefined;
}

/** Closes a file without a decision; what was reserved for it is let go. */
export function closeUndecided(
  state: ApplicationState,
  outcome: Extract<ApplicationOutcome, 'WITHDRAWN' | 'ROUND_CANCELLED'>,
): ApplicationFact[] {
  const releasedCents = state.award === undefined ? (state.allocation?.reservedCents ?? 0) : 0;
  return [{ type: 'fileClosed', data: releasedCents === 0 ? { outcome } : { outcome, releasedCents } }];
}
