import type { ApplicationState } from '@ronde/domain';

type Award = Pick<NonNullable<ApplicationState['award']>, 'lines'>;
type Spent = NonNullable<ApplicationState['accountability']>['spent'];

/**
 * The projects a settlement is about, amounts in cents: those that were awarded something or on which something was spent.
 * Of an award that was revoked as a whole nothing is left, and the letter names all of them.
 */
export function settledProjects(award: Award, spent: Spent, titleOf: (projectId: string) => string) {
  const lines = award.lines.map(({ projectId, component, awardedCents }) => ({
    title: titleOf(projectId),
    component,
    awardedCents,
    spentCents: spent.filter((line) => line.projectId === projectId).reduce((sum, line) => sum + line.spentCents, 0),
  }));
  const concerned = lines.filter(({ awardedCents, spentCents }) => awardedCents > 0 || spentCents > 0);
  return concerned.length > 0 ? concerned : lines;
}
