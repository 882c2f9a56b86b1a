import { describe, expect, it } from '@jest/globals';
import type { RoundTerms } from '../round/round-terms.js';
import type { ProjectAssessment } from './application-facts.js';
import { insistCriteria, insistEvaluationRefusal, insistRorAnswered } from './answer-criteria.js';
import { requestSupplement } from './completeness.js';
import { assess } from './assess.js';
import { assessing, at, checking, given, nctv, project, terms, type Told } from './stories/told-applications.js';

const codeOf = (act: () => void): string => {
  try {
    act();
    return 'fine';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const guided: RoundTerms = {
  ...terms,
  components: terms.components.map((one) => ({
    ...one,
    criteria: [
      { criterion: 'NECESSITY', guidance: 'Is het nodig vanwege de dreiging?' },
      { criterion: 'EVIDENCE', guidance: 'Zijn de werkzame elementen bekend?' },
    ],
  })),
};
const met = { criterion: 'NECESSITY', score: 'MET', reason: 'The plan says so.' } as const;
const partly = { criterion: 'EVIDENCE', score: 'PARTLY', reason: 'Two of three elements.' } as const;
const p1: ProjectAssessment = { projectId: 'p1', advisedCents: 5_000_000 };

describe('the criteria of a component', () => {
  it.each<[string, RoundTerms, ProjectAssessment['criteria'], string]>([
    ['each answered once', guided, [partly, met], 'fine'],
    ['one left out', guided, [met], 'CRITERIA_UNANSWERED'],
    ['none answered', guided, undefined, 'CRITERIA_UNANSWERED'],
    ['one answered twice', guided, [met, met], 'CRITERIA_UNANSWERED'],
    ['another answered', guided, [met, { ...partly, criterion: 'THREAT' }], 'CRITERIA_UNANSWERED'],
    ['none named, none asked', terms, undefined, 'fine'],
    ['none named, one answered', terms, [met], 'CRITERIA_UNANSWERED'],
  ])('%s', (_, round, criteria, code) => {
    const judged = criteria === undefined ? p1 : { ...p1, criteria };
    expect(codeOf(() => insistCriteria(round, project('p1'), judged))).toBe(code);
  });
});

describe('training elsewhere than at the ROR (Regeling 2022 art. 5)', () => {
  it.each<[string, boolean, Partial<ProjectAssessment>, string]>([
    ['asked and granted', true, { rorExemption: true }, 'fine'],
    ['asked and refused', true, { rorExemption: false }, 'fine'],
    ['asked and left open', true, {}, 'ROR_EXEMPTION_OPEN'],
    ['asked for what gets nothing', true, { advisedCents: 0, ground: 'NOT_NECESSARY' }, 'fine'],
    ['not asked', false, {}, 'fine'],
  ])('%s', (_, rorExemptionAsked, judged, code) => {
    const asked = project('p1', { component: 'EXPERTISE', rorExemptionAsked });
    expect(codeOf(() => insistRorAnswered(asked, { ...p1, ...judged }))).toBe(code);
  });
});

describe('an exemption from the ROR that is refused', () => {
  const asked: Told = assessing.map(([fact, ...when]) =>
    fact.type === 'applicationReceived'
      ? ([
          {
            ...fact,
            data: { ...fact.data, projects: fact.data.projects.map((one) => ({ ...one, rorExemptionAsked: true })) },
          },
          ...when,
        ] as const)
      : ([fact, ...when] as const),
  );
  const judge = (rorExemption: boolean, reason?: string) => () =>
    assess(
      given(...asked),
      {
        ministry: 'JENV',
        assessments: ['p1', 'p2'].map((projectId) => ({
          projectId,
          advisedCents: 0,
          ground: 'NOT_NECESSARY',
          rorExemption,
        })),
        ...(reason === undefined ? {} : { reason }),
      },
      at('2021-10-01', nctv),
    );
  it.each<[string, () => void, string]>([
    ['needs a reason (Awb 3:46)', judge(false), 'REASON_REQUIRED'],
    ['and not an empty one', judge(false, ' '), 'REASON_REQUIRED'],
    ['with which it is', judge(false, 'The ROR gives it.'), 'fine'],
    ['one that is granted needs none', judge(true), 'fine'],
  ])('%s', (_, act, code) => {
    expect(codeOf(act)).toBe(code);
  });
});

describe('an applicant that refuses the mandatory evaluation (Regeling 2022 art. 7(3))', () => {
  const refused = [{ projectId: 'p1', advisedCents: 0, ground: 'EVALUATION_REFUSED' } as const];
  const beside = [...refused, { projectId: 'p2', advisedCents: 1 }];
  const asked: Told = [
    ...checking,
    [requestSupplement(given(...checking), { deficiencies: ['EVALUATION_PLAN'] }, at('2021-09-22'))[0]!, '2021-09-22'],
  ];
  it.each<[string, RoundTerms['evaluationRefusal'], Told, readonly ProjectAssessment[], string]>([
    ['gets nothing for the activity after it was asked', 'ACTIVITY', asked, beside, 'fine'],
    ['is asked first', 'ACTIVITY', checking, beside, 'EVALUATION_NOT_ASKED'],
    ['gets nothing at all where the round says so', 'APPLICATION', asked, beside, 'EVALUATION_REFUSED_FOR_ALL'],
    ['which is fine when nothing is advised', 'APPLICATION', asked, refused, 'fine'],
    ['is not looked at where it did not refuse', 'APPLICATION', checking, [p1], 'fine'],
    [
      'is judged on its own in a round that names no rule, as before the Regeling 2022',
      undefined,
      checking,
      beside,
      'fine',
    ],
  ])('%s', (_, evaluationRefusal, told, assessments, code) => {
    const round: RoundTerms = { ...terms, ...(evaluationRefusal === undefined ? {} : { evaluationRefusal }) };
    const judge = () => insistEvaluationRefusal(given(...told), round, { ministry: 'JENV', assessments });
    expect(codeOf(judge)).toBe(code);
  });
});
