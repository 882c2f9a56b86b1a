import type { DraftContent } from '../api/drafts.js';

/** An answer that two people gave otherwise; undefined where one gave none. */
export interface Difference {
  /** As the API names the field: `projects.0.title`. */
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Where my draft and that of a colleague differ, by project and answer. */
export function differences(mine: DraftContent, theirs: DraftContent): readonly Difference[] {
  const [own, other] = [answersIn(mine), answersIn(theirs)];
  return [...new Set([...Object.keys(own), ...Object.keys(other)])]
    .map((field) => ({ field, mine: own[field], theirs: other[field] }))
    .filter((one) => JSON.stringify(one.mine ?? null) !== JSON.stringify(one.theirs ?? null));
}

function answersIn({ projects = [], partnerMunicipalities = [], present = [] }: DraftContent): Record<string, unknown> {
  const ofProjects = projects.flatMap((project, index) =>
    Object.entries(project).map(([name, value]) => [`projects.${index}.${name}`, value] as const),
  );
  const sets = { partnerMunicipalities: [...partnerMunicipalities].sort(), present: [...present].sort() };
  return { ...sets, ...Object.fromEntries(ofProjects) };
}
