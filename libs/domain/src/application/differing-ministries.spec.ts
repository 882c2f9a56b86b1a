import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../vocabulary.js';
import type { ApplicationFact, ProjectAssessment } from './application-facts.js';
import { assessmentComplete, concludeAssessment } from './conclude-assessment.js';
import { registerConflict } from './conflict-of-interest.js';
import { decideDivergence, divergenceOpen, dropDivergence, findDivergence } from './divergence.js';
import type { Consultation, DivergenceDecision } from './divergence-facts.js';
import { giveLateOpinion } from './late-opinion.js';
import { recordConsultation } from './record-consultation.js';
import { outcomeOf, type Row } from './stories/outcome.js';
import {
  administrator,
  approver,
  assessed,
  assessing,
  at,
  given,
  nctv,
  szw,
  type Told,
} from './stories/told-applications.js';

const jenv = { projectId: 'p1', advisedCents: 5_000_000 } as const;
const none = { projectId: 'p2', advisedCents: 0, ground: 'NOT_NECESSARY' } as const;
const judged = (ofSzw: ProjectAssessment, ofJenv: ProjectAssessment = jenv): Told => [
  ...assessing,
  [{ type: 'assessed', data: { ministry: 'JENV', assessments: [ofJenv, none] } }, '2021-10-01', nctv],
  [{ type: 'assessed', data: { ministry: 'SZW', assessments: [ofSzw] } }, '2021-10-01', szw],
];
const lower = judged({ projectId: 'p1', advisedCents: 3_000_000 });
const found = (told: Told) => findDivergence(given(...told), at('2021-10-01'));
const open: Told = [...lower, [found(lower)[0]!, '2021-10-01']];
const talk = (outcome: Consultation['outcome'], wanted: Partial<Consultation> = {}, who: Actor = nctv, told = open) =>
  recordConsultation(
    given(...told),
    {
      ...{ heldOn: '2021-10-04', outcome },
      participants: [
        { ministry: 'JENV', role: 'ASSESSOR' },
        { ministry: 'SZW', role: 'ASSESSOR' },
      ],
      ...wanted,
    },
    at('2021-10-04', who),
  );
const spoken = (outcome: Consultation['outcome']): Told => [...open, [talk(outcome)[0]!, '2021-10-04', nctv]];
const decide = (
  decision: Partial<DivergenceDecision>,
  {
    told = spoken('NOT_AGREED'),
    who = approver,
    reason = 'The threat weighs more.',
  }: { told?: Told; who?: Actor; reason?: string } = {},
) => {
  const decisions = [
    { projectId: 'p1', outcome: 'AMOUNT', advisedCents: 4_000_000, ...decision } as DivergenceDecision,
  ];
  return decideDivergence(given(...told), { decisions, reason }, at('2021-10-05', who));
};

describe('two ministries that differ', () => {
  it.each<[string, ProjectAssessment, ProjectAssessment, object[]]>([
    [
      'by amount',
      { projectId: 'p1', advisedCents: 3_000_000 },
      jenv,
      [{ kind: 'AMOUNT', jenvCents: 5_000_000, szwCents: 3_000_000 }],
    ],
    [
      'where one refuses',
      { ...none, projectId: 'p1' },
      jenv,
      [{ kind: 'AMOUNT', szwCents: 0, szwGround: 'NOT_NECESSARY' }],
    ],
    [
      'by ground',
      { ...none, projectId: 'p1' },
      { projectId: 'p1', advisedCents: 0, ground: 'INSUFFICIENT_EVIDENCE' },
      [{ kind: 'GROUND', jenvGround: 'INSUFFICIENT_EVIDENCE', szwGround: 'NOT_NECESSARY' }],
    ],
    ['not where they say the same', { projectId: 'p1', advisedCents: 5_000_000 }, jenv, []],
    ['nor where both refuse on one ground', { ...none, projectId: 'p1' }, { ...none, projectId: 'p1' }, []],
  ])('are found to: %s', (_, ofSzw, ofJenv, divergences) => {
    const told = judged(ofSzw, ofJenv);
    expect(divergenceOpen(given(...told))).toBe(divergences.length > 0);
    // Friday 1 October 2021 and five working days.
    expect(found(told)).toMatchObject(divergences.length === 0 ? [] : [{ data: { divergences, dueOn: '2021-10-08' } }]);
  });

  const ROWS: readonly Row[] = [
    ['the ministries speak with each other', () => talk('NOT_AGREED'), 'consultationHeld'],
    ['SZW records that as well', () => talk('NOT_AGREED', {}, szw), 'consultationHeld'],
    ['not an approver', () => talk('NOT_AGREED', {}, approver), 'WRONG_ROLE'],
    ['not ahead', () => talk('NOT_AGREED', { heldOn: '2021-10-05' }), 'DATE_IN_FUTURE'],
    [
      'not one ministry alone',
      () => talk('AGREED', { participants: [{ ministry: 'SZW', role: 'ASSESSOR' }] }),
      'PARTICIPANTS_MISSING',
    ],
    ['before they spoke nothing is decided', () => decide({}, { told: open }), 'CONSULTATION_REQUIRED'],
    ['an approver decides on the amount', () => decide({}), 'divergenceDecided'],
    [
      'or on the ground',
      () => decide({ outcome: 'GROUND', advisedCents: 0, ground: 'NOT_NECESSARY' }),
      'divergenceDecided',
    ],
    ['a ground has no amount', () => decide({ outcome: 'GROUND', ground: 'NOT_NECESSARY' }), 'AMOUNT_INVALID'],
    ['nothing advised needs a ground', () => decide({ advisedCents: 0 }), 'GROUND_REQUIRED'],
    ['no more than was asked', () => decide({ advisedCents: 5_000_001 }), 'ABOVE_REQUEST'],
    ['they agreed', () => decide({ outcome: 'AGREED' }, { told: spoken('AGREED') }), 'divergenceDecided'],
    ['they did not', () => decide({ outcome: 'AGREED' }), 'NOT_AGREED'],
    ['every project they differ on, and no other', () => decide({ projectId: 'p2' }), 'PROJECTS_DIFFER'],
    ['whoever deviates says why (after Awb 3:50)', () => decide({}, { reason: ' ' }), 'REASON_REQUIRED'],
    ['not the administrator, unless the round says so', () => decide({}, { who: administrator }), 'WRONG_ROLE'],
    ['not where they agree', () => decide({}, { told: assessing }), 'NO_DIVERGENCE'],
  ];
  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('go to the allocation with what was decided, and whether SZW was followed stands in the fact', () => {
    const [decided] = decide({});
    expect(decided).toMatchObject({ data: { decisions: [{ projectId: 'p1', deviatesFromSzw: true }] } });
    expect(decide({ advisedCents: 3_000_000 })[0]).toMatchObject({ data: { decisions: [{ deviatesFromSzw: false }] } });
    const state = given(...spoken('NOT_AGREED'), [decided!, '2021-10-05', approver]);
    expect(divergenceOpen(state)).toBe(false);
    expect(concludeAssessment(state)[0]).toMatchObject({ data: { advisedCents: 4_000_000 } });
  });
});

describe('what is decided where the ministries differ', () => {
  const advised = (told: Told, decision: Partial<DivergenceDecision> = {}) =>
    (concludeAssessment(given(...told, [decide(decision, { told })[0]!, '2021-10-05', approver]))[0] as never)['data'][
      'advised'
    ];
  const afterTalk = (told: Told): Told => {
    const differed: Told = [...told, [found(told)[0]!, '2021-10-01']];
    return [...differed, [talk('NOT_AGREED', {}, nctv, differed)[0]!, '2021-10-04', nctv]];
  };

  it('rests on the facts of both: only SZW said that its advice does, and the applicant is heard (Awb 4:7)', () => {
    const told = afterTalk(judged({ projectId: 'p1', advisedCents: 3_000_000, restsOnOtherFacts: true }));
    expect(advised(told)).toMatchObject([{ projectId: 'p1', restsOnOtherFacts: true }, {}]);
    const neither = afterTalk(judged({ projectId: 'p1', advisedCents: 3_000_000 }));
    expect(advised(neither)[0]).not.toHaveProperty('restsOnOtherFacts');
  });

  const asking = (told: Told): Told =>
    told.map(([fact, ...when]) =>
      fact.type === 'applicationReceived' ? ([withExemptionAsked(fact), ...when] as const) : ([fact, ...when] as const),
    );
  const withExemptionAsked = (fact: Extract<ApplicationFact, { type: 'applicationReceived' }>): ApplicationFact => ({
    ...fact,
    data: { ...fact.data, projects: fact.data.projects.map((one) => ({ ...one, rorExemptionAsked: true })) },
  });
  const refusedByJenv = afterTalk(
    asking(judged({ projectId: 'p1', advisedCents: 3_000_000 }, { ...none, projectId: 'p1' })),
  );
  const ofRound = (evaluationRefusal: 'ACTIVITY' | 'APPLICATION', told: Told, decision: object) => {
    const decisions = [
      { projectId: 'p1', outcome: 'AMOUNT', advisedCents: 4_000_000, ...decision } as DivergenceDecision,
    ];
    const context = at('2021-10-05', approver);
    const terms = { ...context.terms, evaluationRefusal };
    return decideDivergence(given(...told), { decisions, reason: 'So.' }, { ...context, terms });
  };
  const refusing = { advisedCents: 0, ground: 'EVALUATION_REFUSED' };
  const ofJenv = { projectId: 'p2', advisedCents: 1 };
  const beside = afterTalk([
    ...assessing,
    [{ type: 'assessed', data: { ministry: 'JENV', assessments: [jenv, ofJenv] } }, '2021-10-01', nctv],
    [{ type: 'assessed', data: { ministry: 'SZW', assessments: [{ ...none, projectId: 'p1' }] } }, '2021-10-01', szw],
  ]);
  it.each<Row>([
    ['leaves no exemption from the ROR open', () => decide({}, { told: refusedByJenv }), 'ROR_EXEMPTION_OPEN'],
    ['says whether it may', () => decide({ rorExemption: true }, { told: refusedByJenv }), 'divergenceDecided'],
    [
      'refuses no evaluation that was not asked for',
      () => ofRound('ACTIVITY', beside, refusing),
      'EVALUATION_NOT_ASKED',
    ],
    ['is as before where nothing of it is refused', () => ofRound('APPLICATION', beside, {}), 'divergenceDecided'],
  ])('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('is the work of who decided it, who does not approve it later (four eyes)', () => {
    const told = spoken('NOT_AGREED');
    expect(given(...told, [decide({})[0]!, '2021-10-05', approver]).preparedBy).toContain(approver.id);
  });

  it('needs a consultation after they differed anew; an old one does not count', () => {
    const told = spoken('NOT_AGREED');
    const interest = registerConflict(given(...told), { cause: 'OWN_INTEREST' }, at('2021-10-05', szw));
    const anew: Told = [
      ...told,
      [interest[0]!, '2021-10-05', szw],
      [
        { type: 'assessed', data: { ministry: 'SZW', assessments: [{ projectId: 'p1', advisedCents: 1 }] } },
        '2021-10-05',
        { ...szw, id: 'c2' },
      ],
    ];
    const again: Told = [...anew, [found(anew)[0]!, '2021-10-05']];
    expect(outcomeOf(() => decide({}, { told: again }))).toBe('CONSULTATION_REQUIRED');
    const since: Told = [...again, [talk('NOT_AGREED', {}, nctv, again)[0]!, '2021-10-05', nctv]];
    expect(outcomeOf(() => decide({}, { told: since }))).toBe('divergenceDecided');
  });

  it('falls away with the project', () => {
    expect(dropDivergence(given(...open))).toEqual([]);
    const state = { ...given(...open), withdrawnProjects: ['p1'] };
    expect(dropDivergence(state)).toEqual([{ type: 'divergenceDropped', data: { cause: 'WITHDRAWN' } }]);
    const dropped = given(...open, [dropDivergence(state)[0]!, '2021-10-05']);
    expect(outcomeOf(() => decide({}, { told: [...open, [dropDivergence(state)[0]!, '2021-10-05']] }))).toBe(
      'NO_DIVERGENCE',
    );
    expect(dropped.divergence?.status).toBe('DROPPED');
  });
});

describe('a ministry that was silent', () => {
  const opinion = { ministry: 'SZW', assessments: [{ projectId: 'p1', advisedCents: 1_000_000 }] } as const;
  const late = (told: Told, wanted: object = {}, who = szw) =>
    giveLateOpinion(given(...told), { ...opinion, ...wanted }, at('2021-10-21', who));
  const told: Told = [...assessed, [late(assessed)[0]!, '2021-10-21', szw]];
  const ROWS: readonly Row[] = [
    ['speaks after all', () => late(assessed), 'lateOpinionReceived'],
    ['once', () => late(told), 'ALREADY_ASSESSED'],
    ['in its own name', () => late(assessed, {}, nctv), 'WRONG_ROLE'],
    ['on its own projects', () => late(assessed, { assessments: [none] }), 'PROJECTS_DIFFER'],
    ['not while its assessment is open', () => late(assessing), 'NOT_SILENT'],
  ];
  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('stays on record as silent: a late opinion is no assessment and makes no divergence', () => {
    const state = given(...told);
    expect(state.work.find(({ ministry }) => ministry === 'SZW')?.status).toBe('SILENT');
    expect(state.assessments.SZW).toBeUndefined();
    expect([assessmentComplete(state), divergenceOpen(state)]).toEqual([true, false]);
    expect(state.lateOpinions?.SZW?.assessments).toEqual(opinion.assessments);
    expect(
      (concludeAssessment(state)[0] as Extract<ApplicationFact, { type: 'assessmentConcluded' }>).data.advisedCents,
    ).toBe(5_000_000);
  });
});
