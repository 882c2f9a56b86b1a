import type { Deficiency, DraftContent, DraftProject } from '../api/drafts.js';

/** A project of which nothing is known yet. */
export const NEW_PROJECT: DraftProject = { evaluationPlan: false, rorExemptionAsked: false };

/** With one project changed; `undefined` takes an answer away. */
export function withProject(
  content: DraftContent,
  index: number,
  change: { readonly [K in keyof DraftProject]?: DraftProject[K] | undefined },
): DraftContent {
  const projects = (content.projects ?? []).map((project, at) =>
    at === index ? answersOnly(project, change) : project,
  );
  return withDerived({ ...content, projects });
}

/** With one project more, at the end. */
export function withNewProject(content: DraftContent): DraftContent {
  return withDerived({ ...content, projects: [...(content.projects ?? []), NEW_PROJECT] });
}

/** Without one project. */
export function withoutProject(content: DraftContent, index: number): DraftContent {
  return withDerived({ ...content, projects: (content.projects ?? []).filter((_, at) => at !== index) });
}

/** With a document named as handed in, or not. */
export function withPresent(content: DraftContent, what: Deficiency, isThere: boolean): DraftContent {
  const others = (content.present ?? []).filter((one) => one !== what);
  return { ...content, present: isThere ? [...others, what] : others };
}

/** The budget and the co-funding are handed in when every project has them. */
function withDerived(content: DraftContent): DraftContent {
  const projects = content.projects ?? [];
  const all = (has: (project: DraftProject) => boolean) => projects.length > 0 && projects.every(has);
  const budgeted = withPresent(
    content,
    'BUDGET',
    all(({ costs = [] }) => costs.length > 0),
  );
  return withPresent(
    budgeted,
    'CO_FUNDING',
    all(({ coFundingCents }) => coFundingCents !== undefined),
  );
}

function answersOnly(project: DraftProject, change: object): DraftProject {
  const entries = Object.entries({ ...project, ...change }).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as DraftProject;
}
