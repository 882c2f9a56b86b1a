import { REGULATION_2022_RULE } from '../evaluation/evaluation-duty.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { ProjectAssessment } from './application-facts.js';
import { NO_APPLICATION, type ApplicationState } from './application-state.js';
import { decisionMemo, type MemoLine } from './decision-memo.js';

const terms = { evaluationRule: REGULATION_2022_RULE } as RoundTerms;
const project = (projectId: string, component: string, requestedCents: number) => ({
  ...{ projectId, component, requestedCents, evaluationPlan: true, evaluationFlagged: false, rorExemptionAsked: false },
});
const projects = [project('p1', 'RESILIENCE', 12_000_000), project('p2', 'EXPERTISE', 3_000_000)];
const work = (ministry: 'JENV' | 'SZW', projectIds: string[], status: 'OPEN' | 'DONE' | 'SILENT' = 'DONE') => ({
  ...{ ministry, projectIds, status, taskId: 't', dueOn: '2021-11-26' },
});
const file = (more: Partial<ApplicationState> = {}): ApplicationState =>
  ({
    ...NO_APPLICATION,
    application: { projects, requestedCents: 15_000_000, flags: ['LATE'] },
    work: [work('JENV', ['p1', 'p2']), work('SZW', ['p1'])],
    assessments: {
      JENV: [
        { projectId: 'p1', advisedCents: 11_000_000 },
        { projectId: 'p2', advisedCents: 3_000_000 },
      ],
      SZW: [{ projectId: 'p1', advisedCents: 11_000_000 }],
    },
    advised: [
      { projectId: 'p1', advisedCents: 11_000_000 },
      { projectId: 'p2', advisedCents: 3_000_000 },
    ],
    allocation: {
      allocationId: 'a1',
      lines: [
        { projectId: 'p1', allocatedCents: 10_000_000 },
        { projectId: 'p2', allocatedCents: 2_500_000 },
      ],
    },
    preparedBy: ['handler'],
    ...more,
  }) as unknown as ApplicationState;

const szw = (said: Partial<ProjectAssessment>) => ({
  assessments: { ...file().assessments, SZW: [{ projectId: 'p1', advisedCents: 11_000_000, ...said }] },
});

const refusedOnGrounds = {
  assessments: {
    JENV: [{ projectId: 'p1', advisedCents: 0, ground: 'NOT_NECESSARY' as const }],
    SZW: [{ projectId: 'p1', advisedCents: 0, ground: 'INSUFFICIENT_EVIDENCE' as const }],
  },
};

describe('the memo for who decides on an award', () => {
  it('tells per project what was asked, advised and allocated, and what the award will ask', () => {
    expect(decisionMemo(file(), terms)).toMatchObject({
      ...{ requestedCents: 15_000_000, advisedCents: 14_000_000, allocatedCents: 12_500_000, divergent: false },
      ...{ flags: ['LATE'], preparedBy: ['handler'], proposedRefusal: null },
      lines: [
        { projectId: 'p1', allocatedCents: 10_000_000, conditions: ['EVALUATION'], divergence: 'NONE' },
        { projectId: 'p2', allocatedCents: 2_500_000, conditions: ['ROR_TRAINING'], divergence: 'NONE' },
      ],
    });
  });

  it.each<[string, Partial<ApplicationState>, MemoLine['divergence']]>([
    ['agree', {}, 'NONE'],
    ['differ by amount', szw({ advisedCents: 9_000_000 }), 'AMOUNT'],
    ['differ by ground', refusedOnGrounds, 'GROUND'],
    [
      'cannot, for one is silent',
      {
        work: [work('JENV', ['p1', 'p2']), work('SZW', ['p1'], 'SILENT')],
        assessments: { JENV: file().assessments.JENV! },
      },
      'NONE',
    ],
  ])('says that the ministries %s', (_, more, divergence) => {
    expect(decisionMemo(file(more), terms).lines[0]?.divergence).toBe(divergence);
  });

  it('shows silence as silence', () => {
    const silent = { work: [work('SZW', ['p1'], 'SILENT')], assessments: {} };
    expect(decisionMemo(file(silent), terms).lines[0]?.advice).toEqual([
      { ministry: 'SZW', status: 'SILENT', advisedCents: null, ground: null },
    ]);
  });

  it('gives a withdrawn project nothing', () => {
    const [line] = decisionMemo(file({ withdrawnProjects: ['p1'] }), terms).lines;
    expect(line).toMatchObject({ withdrawn: true, allocatedCents: 0, conditions: [] });
  });
});
