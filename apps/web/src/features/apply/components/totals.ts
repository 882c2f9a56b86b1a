import type { DraftProject } from '../api/drafts.js';
import type { CallTerms } from '../api/round.js';

/** What is asked for together, in cents. */
export function requestedTotal(projects: readonly DraftProject[]): number {
  return sum(projects.map(({ requestedCents }) => requestedCents));
}

/** What the costs of a project come to: VAT that is compensated counts only in a round that says so. */
export function costsTotal({ costs = [] }: DraftProject, vatRule: CallTerms['vat']): number {
  return sum(costs.map(({ netCents, vatCents, vat }) => netCents + (counts(vat, vatRule) ? vatCents : 0)));
}

/** What is divided over the budget years. */
export function yearsTotal({ byYear = [] }: DraftProject): number {
  return sum(byYear.map(({ requestedCents }) => requestedCents));
}

/** What is divided over the municipalities. */
export function divisionTotal({ division = [] }: DraftProject): number {
  return sum(division.map(({ cents }) => cents));
}

/** Whether the parts of a project's budget that are filled in come to what it asks for. */
export function addsUp(project: DraftProject, { vat }: Pick<CallTerms, 'vat'>): boolean {
  const { requestedCents, costs, byYear, division } = project;
  return (
    (costs === undefined || costsTotal(project, vat) === requestedCents) &&
    (byYear === undefined || yearsTotal(project) === requestedCents) &&
    (division === undefined || divisionTotal(project) === requestedCents)
  );
}

const counts = (vat: string, rule: CallTerms['vat']) => rule === 'INCLUDED' || vat === 'NOT_COMPENSABLE';
const sum = (cents: readonly (number | undefined)[]) => cents.reduce<number>((total, one) => total + (one ?? 0), 0);
