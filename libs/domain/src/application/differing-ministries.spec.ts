import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../vocabulary.js';
import type { ApplicationFact, ProjectAssessment } from './application-facts.js';
import { assessmentComplete, concludeAssessment } from './conclude-assessment.js';
import { decideDivergence, divergenceOpen, findDivergence } from './divergence.js';
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
