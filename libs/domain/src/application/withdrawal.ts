import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';

/** Whether the applicant withdrew everything before the decision: the file then closes without one. */
export function isWithdrawn(state: ApplicationState): boolean {
  const projects = state.application?.projects ?? [];
  const all = projects.length > 0 && projects.every((project) => state.withdrawnProjects.includes(project.projectId));
  return all && state.award === undefined && state.outcome === undefined;
}

/** Closes a withdrawn file. */
export function closeWithdrawn(): ApplicationFact[] {
  return [{ type: 'fileClosed', data: { outcome: 'WITHDRAWN' } }];
}
