import type { YearRequest } from '../budget-years/budget-year.js';
import { yearRequestFaults } from '../budget-years/year-faults.js';
import { budgetFaults } from '../project-budget/budget-faults.js';
import type { CostLine, MunicipalityShare } from '../project-budget/project-budget.js';
import { isTimely } from '../calendar/instant.js';
import { isAmount, LARGEST_AMOUNT_CENTS, sumCents } from '../money/cents.js';
import { formatEuro } from '../money/amount-text.js';
import { mustBeEvaluated } from '../evaluation/evaluation-duty.js';
import { RuleViolation } from '../refusal.js';
import type { RoundTerms } from '../round/round-terms.js';
import type {
  Component,
  Deficiency,
  Flag,
  Instant,
  InterventionType,
  MunicipalityCode,
  ProjectCategory,
} from '../vocabulary.js';
import { categoryFaults } from './category-faults.js';
import { decisionDueOn } from './application-terms.js';
import type { ProjectRequest, ReceivedApplication } from './application-facts.js';

/** An application as handed in, not yet checked. Titles, plans and documents are not the rule's business. */
export interface SubmittedApplication {
  readonly leadMunicipality: MunicipalityCode;
  readonly partnerMunicipalities: readonly MunicipalityCode[];
  readonly projects: readonly SubmittedProject[];
  /** What was handed in of what Regeling 2022 art. 4(2) asks for. */
  readonly present: readonly Deficiency[];
}

/** One project as handed in; the amount in cents, not yet checked. */
export interface SubmittedProject {
  readonly component: Component;
  readonly category?: ProjectCategory;
  readonly intervention?: InterventionType;
  readonly requestedCents: number;
  /** What is asked in each budget year of the round. */
  readonly byYear?: readonly YearRequest[];
  readonly costs?: readonly CostLine[];
  readonly division?: readonly MunicipalityShare[];
  readonly evaluationPlan: boolean;
  readonly rorExemptionAsked: boolean;
}

/** What the rule must know about the outside. */
export interface ReceptionContext {
  readonly terms: RoundTerms;
  readonly applicationId: string;
  readonly receivedAt: Instant;
  readonly closesAt: Instant;
  readonly invited: readonly MunicipalityCode[];
  readonly knownMunicipalities: ReadonlySet<MunicipalityCode>;
  /** The municipality has another application in this round that was not withdrawn. */
  readonly hasAnother: boolean;
  readonly contentHash: string;
}

/** All that is wrong with a submission that cannot be, each with its field. */
export class InvalidSubmission extends Error {
  constructor(readonly violations: readonly RuleViolation[]) {
    super(violations.map((violation) => violation.message).join(' '));
    this.name = 'InvalidSubmission';
  }
}

/** What every application must contain (Regeling 2022 art. 4(2)); PARTNER_INVOLVEMENT only of a lead with partners (4(3)). */
const REQUIRED: readonly Deficiency[] = [
  'ACTION_PLAN',
  'BUDGET',
  'CO_FUNDING',
  'LOCAL_ANALYSIS_DOCUMENT',
  'BANK_ACCOUNT',
];

/**
 * Accepts an application and flags what a person must decide; refuses only what cannot be, all faults together
 * (`InvalidSubmission` with UNKNOWN_MUNICIPALITY, MUNICIPALITY_TWICE, AMOUNT_INVALID, AMOUNT_TOO_LARGE,
 * COMPONENT_NOT_IN_FRAMEWORK, NO_PROJECTS, BUDGET_YEAR_UNKNOWN, BUDGET_YEARS_DO_NOT_ADD_UP,
 * CATEGORY_REQUIRED, CATEGORY_NOT_IN_FRAMEWORK, ONE_YEAR_ONLY,
 * BUDGET_DOES_NOT_ADD_UP, DIVISION_DOES_NOT_ADD_UP, NOT_A_PARTNER).
 */
export function receiveApplication(submitted: SubmittedApplication, context: ReceptionContext): ReceivedApplication {
  const violations = submissionFaults(submitted, context);
  if (violations.length > 0) throw new InvalidSubmission(violations);
  const requestedCents = sumCents(submitted.projects.map((project) => project.requestedCents));
  const projects = submitted.projects.map((project, index) => numbered(project, index, requestedCents, context.terms));
  const deficiencies = deficienciesOf(submitted, projects);
  const { terms, receivedAt } = context;
  return {
    roundId: terms.roundId,
    applicationId: context.applicationId,
    leadMunicipality: submitted.leadMunicipality,
    partnerMunicipalities: submitted.partnerMunicipalities,
    projects,
    requestedCents,
    receivedAt,
    contentHash: context.contentHash,
    flags: flagsOf(submitted, requestedCents, deficiencies, context),
    deficiencies,
    decisionDueOn: decisionDueOn({ application: { receivedAt }, supplements: [] }, terms),
  };
}

/** All that cannot be in a submission, each with its field; the codes of `receiveApplication`. */
export function submissionFaults(submitted: SubmittedApplication, context: FaultContext): readonly RuleViolation[] {
  return [...municipalityFaults(submitted, context), ...projectFaults(submitted, context.terms)];
}

type FaultContext = Pick<ReceptionContext, 'terms' | 'knownMunicipalities'>;

function municipalityFaults(submitted: SubmittedApplication, context: FaultContext): RuleViolation[] {
  const fields: (readonly [string, MunicipalityCode])[] = [
    ['leadMunicipality', submitted.leadMunicipality],
    ...submitted.partnerMunicipalities.map((code, index) => [`partnerMunicipalities.${index}`, code] as const),
  ];
  const codes = fields.map(([, code]) => code);
  return fields.flatMap(([field, code], index) => {
    if (!context.knownMunicipalities.has(code))
      return [new RuleViolation('UNKNOWN_MUNICIPALITY', `There is no municipality with code ${code}.`, field)];
    if (codes.indexOf(code) < index)
      return [new RuleViolation('MUNICIPALITY_TWICE', `${code} is named twice; each takes part once.`, field)];
    return [];
  });
}

function projectFaults(submitted: SubmittedApplication, terms: RoundTerms): RuleViolation[] {
  if (submitted.projects.length === 0)
    return [new RuleViolation('NO_PROJECTS', 'An application has at least one project.', 'projects')];
  const open = terms.components.map((component) => component.component);
  const faults = submitted.projects.flatMap((project, index) => {
    const found: RuleViolation[] = [];
    if (!isAmount(project.requestedCents) || project.requestedCents === 0)
      found.push(
        new RuleViolation(
          'AMOUNT_INVALID',
          'A requested amount is a whole number of cents above 0.',
          `projects.${index}.requestedCents`,
        ),
      );
    if (!open.includes(project.component))
      found.push(
        new RuleViolation(
          'COMPONENT_NOT_IN_FRAMEWORK',
          `The spending framework of this round has no component ${project.component}.`,
          `projects.${index}.component`,
        ),
      );
    const field = `projects.${index}`;
    const taking = [submitted.leadMunicipality, ...submitted.partnerMunicipalities];
    return [
      ...found,
      ...yearRequestFaults(project, terms, field),
      ...categoryFaults(project, terms, field),
      ...budgetFaults(project, terms, taking, field),
    ];
  });
  return [...faults, ...totalFaults(submitted)];
}

function totalFaults({ projects }: SubmittedApplication): RuleViolation[] {
  const amounts = projects.map(({ requestedCents }) => requestedCents).filter(isAmount);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total <= LARGEST_AMOUNT_CENTS) return [];
  const most = `Together an application asks for at most ${formatEuro(LARGEST_AMOUNT_CENTS)}.`;
  return [new RuleViolation('AMOUNT_TOO_LARGE', most, 'projects')];
}

function numbered(project: SubmittedProject, index: number, total: number, terms: RoundTerms): ProjectRequest {
  const amounts = { requestedCents: project.requestedCents, applicationRequestedCents: total };
  return {
    projectId: `p${index + 1}`,
    component: project.component,
    ...(project.category && { category: project.category }),
    ...(project.intervention && { intervention: project.intervention }),
    requestedCents: project.requestedCents,
    ...(project.byYear && { byYear: project.byYear }),
    ...(project.costs && { costs: project.costs }),
    ...(project.division && { division: project.division }),
    evaluationPlan: project.evaluationPlan,
    evaluationFlagged: mustBeEvaluated(terms.evaluationRule, amounts),
    rorExemptionAsked: project.rorExemptionAsked,
  };
}

function deficienciesOf(submitted: SubmittedApplication, projects: readonly ProjectRequest[]): Deficiency[] {
  const required =
    submitted.partnerMunicipalities.length > 0 ? [...REQUIRED, 'PARTNER_INVOLVEMENT' as const] : REQUIRED;
  const missing = required.filter((part) => !submitted.present.includes(part));
  const plans = projects.some((project) => project.evaluationFlagged && !project.evaluationPlan);
  return plans ? [...missing, 'EVALUATION_PLAN'] : [...missing];
}

function flagsOf(
  submitted: SubmittedApplication,
  requestedCents: number,
  deficiencies: readonly Deficiency[],
  context: ReceptionContext,
): Flag[] {
  const found: readonly (readonly [Flag, boolean])[] = [
    ['LATE', !isTimely(context.receivedAt, context.closesAt)],
    ['NOT_INVITED', !context.invited.includes(submitted.leadMunicipality)],
    ['SECOND_APPLICATION', context.hasAnother],
    ['ABOVE_CEILING', requestedCents > context.terms.ceilingCents],
    ['NO_EVALUATION_PLAN', deficiencies.includes('EVALUATION_PLAN')],
    ['INCOMPLETE', deficiencies.some((deficiency) => deficiency !== 'EVALUATION_PLAN')],
  ];
  return found.filter(([, holds]) => holds).map(([flag]) => flag);
}
