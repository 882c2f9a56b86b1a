import { sumCents } from '../money/cents.js';
import { receivedOf } from '../rule-context.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Cents, Component, Deficiency, Flag, Ministry, RefusalGround } from '../vocabulary.js';
import { divergencesIn } from './divergence.js';
import type { DivergenceKind } from './divergence-facts.js';
import { dutiesOf } from './award-duties.js';
import type { ProjectRequest } from './application-facts.js';
import type { ApplicationState } from './application-state.js';

/** What a ministry said of a project, in cents; SILENT is never shown as agreement, OPEN has not spoken yet. */
export interface MemoAdvice {
  readonly ministry: Ministry;
  readonly status: 'OPEN' | 'DONE' | 'SILENT';
  readonly advisedCents: Cents | null;
  readonly ground: RefusalGround | null;
}

/** One project as the approver must know it, in cents. */
export interface MemoLine {
  readonly projectId: string;
  readonly component: Component;
  readonly requestedCents: Cents;
  readonly advice: readonly MemoAdvice[];
  /** How the ministries differ; silence differs from nobody. */
  readonly divergence: DivergenceKind | 'NONE';
  readonly allocatedCents: Cents;
  readonly withdrawn: boolean;
  /** What the award will ask: an evaluation (Regeling 2022 art. 7(3)), training by the ROR (art. 5). */
  readonly conditions: readonly ('EVALUATION' | 'ROR_TRAINING')[];
}

/** What the approver of an award needs to know of one application (assumption: its contents). */
export interface DecisionMemo {
  readonly lines: readonly MemoLine[];
  readonly requestedCents: Cents;
  readonly advisedCents: Cents;
  readonly allocatedCents: Cents;
  readonly divergent: boolean;
  readonly flags: readonly Flag[];
  readonly missing: readonly Deficiency[];
  readonly proposedRefusal: RefusalGround | null;
  /** Ids of who prepared the file, and may not decide it (four eyes). */
  readonly preparedBy: readonly string[];
}

/** The memo about an application as it stands now. Refuses with WRONG_STATE when nothing was received. */
export function decisionMemo(state: ApplicationState, terms: RoundTerms): DecisionMemo {
  const { projects, requestedCents, flags } = receivedOf(state);
  const lines = projects.map((project) => lineOf(state, project, terms));
  return {
    lines,
    requestedCents,
    advisedCents: sumCents(state.advised.map(({ advisedCents }) => advisedCents)),
    allocatedCents: sumCents(lines.map(({ allocatedCents }) => allocatedCents)),
    divergent: lines.some(({ divergence }) => divergence !== 'NONE'),
    ...{ flags, missing: state.missing, preparedBy: state.preparedBy },
    proposedRefusal: state.proposedRefusal ?? null,
  };
}

function lineOf(state: ApplicationState, project: ProjectRequest, terms: RoundTerms): MemoLine {
  const { projectId, component, requestedCents } = project;
  const withdrawn = state.withdrawnProjects.includes(projectId);
  const allocated = state.allocation?.lines ?? [];
  const projectCents = withdrawn ? 0 : (allocated.find((line) => line.projectId === projectId)?.allocatedCents ?? 0);
  const applicationCents = sumCents(allocated.map(({ allocatedCents }) => allocatedCents));
  const differs = divergencesIn(state).find((divergence) => divergence.projectId === projectId);
  const { evaluationDuty, rorDuty } = dutiesOf(state, project, { projectCents, applicationCents }, terms);
  const advice = state.work.filter(({ projectIds }) => projectIds.includes(projectId)).map(adviceOn(state, projectId));
  return {
    ...{ projectId, component, requestedCents, advice, divergence: differs?.kind ?? 'NONE' },
    ...{ allocatedCents: projectCents, withdrawn },
    conditions: [...(evaluationDuty ? (['EVALUATION'] as const) : []), ...(rorDuty ? (['ROR_TRAINING'] as const) : [])],
  };
}

function adviceOn({ assessments }: ApplicationState, projectId: string) {
  return ({ ministry, status }: ApplicationState['work'][number]): MemoAdvice => {
    const given = assessments[ministry]?.find((assessment) => assessment.projectId === projectId);
    return { ministry, status, advisedCents: given?.advisedCents ?? null, ground: given?.ground ?? null };
  };
}
