import { isAmount, type ApplicationState } from '@ronde/domain';
import { Problem } from '../problems/problem.js';

/** Refuses numbers that are no project of the application with UNKNOWN_PROJECT, and one that stands there twice with PROJECT_TWICE. */
export function insistOwnProjects(state: ApplicationState, projectIds: readonly string[], field: string): void {
  const own = new Set(state.application?.projects.map(({ projectId }) => projectId));
  const stranger = projectIds.findIndex((projectId) => !own.has(projectId));
  const twice = projectIds.findIndex((projectId, index) => projectIds.indexOf(projectId) !== index);
  if (twice >= 0) throw Problem.at(`${field}.${twice}`, 'PROJECT_TWICE');
  if (stranger < 0) return;
  throw Problem.at(
    `${field}.${stranger}`,
    'UNKNOWN_PROJECT',
    `There is no project ${projectIds[stranger]} in this application.`,
  );
}

/** Refuses amounts that are none with AMOUNT_INVALID, each at its place. */
export function insistAmounts(amounts: readonly number[], field: (index: number) => string): void {
  const wrong = amounts.flatMap((amount, index) => (isAmount(amount) ? [] : [index]));
  if (wrong.length === 0) return;
  const message = 'An amount is a whole number of cents, 0 or more.';
  throw new Problem(
    'AMOUNT_INVALID',
    message,
    wrong.map((index) => ({ field: field(index), code: 'AMOUNT_INVALID', message })),
  );
}
