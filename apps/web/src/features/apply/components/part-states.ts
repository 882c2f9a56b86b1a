import type { Deficiency, DraftContent, DraftProject } from '../api/drafts.js';
import type { CallTerms } from '../api/round.js';
import { evaluationAsked } from './evaluation-asked.js';
import { addsUp } from './totals.js';

/** The parts of an application, in the order in which they are filled in. */
export const PARTS = [
  'municipalities',
  'analysis',
  'projects',
  'budget',
  'evaluation',
  'attachments',
  'account',
  'check',
] as const;
export type Part = (typeof PARTS)[number];

/** How far a part is. */
export type PartState = 'NOT_STARTED' | 'INCOMPLETE' | 'COMPLETE' | 'NOT_NEEDED';

/** What the state of an application follows from. */
export interface Known {
  readonly content: DraftContent;
  readonly files: number;
  readonly terms: CallTerms;
  /** The account number was filled in on this device. */
  readonly hasAccount: boolean;
}

/** How far each part is. */
export function partStates({ content, files, terms, hasAccount }: Known): Readonly<Record<Part, PartState>> {
  const { projects = [], partnerMunicipalities = [], present = [] } = content;
  const has = (what: Deficiency) => present.includes(what);
  const states = {
    municipalities: partnerMunicipalities.length > 0 && !has('PARTNER_INVOLVEMENT') ? 'INCOMPLETE' : 'COMPLETE',
    analysis: has('LOCAL_ANALYSIS_DOCUMENT') ? (files > 0 ? 'COMPLETE' : 'INCOMPLETE') : 'NOT_STARTED',
    projects: of(
      projects,
      (project) => isDescribed(project, terms),
      () => true,
    ),
    budget: of(projects, (project) => isBudgeted(project, terms), hasAmounts),
    evaluation: evaluationState(projects, terms),
    attachments: files === 0 ? 'NOT_STARTED' : has('ACTION_PLAN') ? 'COMPLETE' : 'INCOMPLETE',
    account: !has('BANK_ACCOUNT') ? 'NOT_STARTED' : hasAccount ? 'COMPLETE' : 'INCOMPLETE',
  } as const;
  return {
    ...states,
    check: Object.values(states).some((state) => UNDONE.includes(state)) ? 'INCOMPLETE' : 'COMPLETE',
  };
}

const UNDONE: readonly PartState[] = ['NOT_STARTED', 'INCOMPLETE'];

function of(
  projects: readonly DraftProject[],
  isDone: (project: DraftProject) => boolean,
  isBegun: (project: DraftProject) => boolean,
): PartState {
  if (projects.length > 0 && projects.every(isDone)) return 'COMPLETE';
  return projects.some(isBegun) ? 'INCOMPLETE' : 'NOT_STARTED';
}

function isDescribed({ title, component, category, goal, intendedEffect }: DraftProject, terms: CallTerms): boolean {
  const named = terms.categories === undefined || category !== undefined;
  return named && [title, component, goal, intendedEffect].every((text) => text !== undefined && text !== '');
}

function isBudgeted(project: DraftProject, terms: CallTerms): boolean {
  const { requestedCents = 0, costs = [], coFundingCents } = project;
  return requestedCents > 0 && costs.length > 0 && coFundingCents !== undefined && addsUp(project, terms);
}

const hasAmounts = ({ requestedCents, costs, coFundingCents }: DraftProject) =>
  requestedCents !== undefined || costs !== undefined || coFundingCents !== undefined;

function evaluationState(projects: readonly DraftProject[], { evaluationRule }: CallTerms): PartState {
  const asked = projects.filter((project) => evaluationAsked(evaluationRule, project, projects));
  if (asked.length === 0) return 'NOT_NEEDED';
  return of(
    asked,
    ({ evaluationPlan }) => evaluationPlan,
    ({ evaluationPlan }) => evaluationPlan,
  );
}
