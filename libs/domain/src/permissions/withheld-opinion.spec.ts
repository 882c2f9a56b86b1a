import { describe, expect, it } from '@jest/globals';
import {
  administrator,
  applicant,
  approver,
  assessing,
  given,
  nctv,
  szw,
  type Told,
} from '../application/stories/told-applications.js';
import type { Actor } from '../vocabulary.js';
import { asAssessorKnows, isOpinionWithheld } from './withheld-opinion.js';

const OF_JENV = 3_111_111;
const OF_SZW = 2_222_222;
const judged = (ministry: 'JENV' | 'SZW', by: Actor, advisedCents: number): Told[number] => [
  { type: 'assessed', data: { ministry, assessments: [{ projectId: 'p1', advisedCents }] } },
  '2021-10-01',
  by,
];
const ofJenv = judged('JENV', nctv, OF_JENV);
const ofSzw = judged('SZW', szw, OF_SZW);
const silence: Told[number] = [
  { type: 'coAssessmentSilent', data: { ministry: 'SZW', projectIds: ['p1'] } },
  '2021-10-20',
];
const late: Told[number] = [
  {
    type: 'lateOpinionReceived',
    data: {
      ...{ ministry: 'SZW', receivedAt: '2021-10-25T09:00:00.000Z' },
      assessments: [{ projectId: 'p1', advisedCents: OF_SZW }],
    },
  },
  '2021-10-25',
  szw,
];
const concluded: Told[number] = [
  {
    type: 'assessmentConcluded',
    data: { advised: [{ projectId: 'p1', advisedCents: OF_JENV }], advisedCents: OF_JENV },
  },
  '2021-10-26',
];
const reopened: Told[number] = [
  {
    type: 'conflictRegistered',
    data: {
      ...{ personId: szw.id, cause: 'ADVISED_APPLICANT' },
      reopened: [{ ministry: 'SZW', taskId: 't2', projectIds: ['p1'], dueOn: '2021-11-01' }],
    },
  } as unknown as Told[number][0],
  '2021-10-02',
];
const auditor: Actor = { id: 'f1', role: 'AUDITOR', organisation: 'ADR' };
const approverSzw: Actor = { ...approver, organisation: 'SZW' };

/** Who looks, what happened, whether the other ministry is withheld. */
const CASES: readonly (readonly [string, Actor, Told, boolean])[] = [
  ['SZW, which did not assess yet, while JenV did', szw, [...assessing, ofJenv], true],
  ['JenV, which did not assess yet, while SZW did', nctv, [...assessing, ofSzw], true],
  ['SZW, before anybody assessed', szw, assessing, true],
  ['SZW, which assessed', szw, [...assessing, ofSzw, ofJenv], false],
  ['JenV, which assessed first', nctv, [...assessing, ofJenv], false],
  ['SZW, whose silence is on record', szw, [...assessing, ofJenv, silence], true],
  ['SZW, silent, when the assessment was concluded without it', szw, [...assessing, ofJenv, silence, concluded], true],
  ['SZW, which spoke late', szw, [...assessing, ofJenv, silence, late], false],
  ['JenV, while SZW was silent', nctv, [...assessing, ofJenv, silence], false],
  ['SZW, which is to assess anew for a conflict of interest', szw, [...assessing, ofSzw, ofJenv, reopened], true],
  ['an administrator', administrator, [...assessing, ofJenv], false],
  ['an approver of JenV', approver, [...assessing, ofJenv], false],
  ['an approver of SZW', approverSzw, [...assessing, ofJenv], false],
  ['an auditor', auditor, [...assessing, ofJenv], false],
  ['an applicant, of whom another rule keeps all opinions', applicant, [...assessing, ofJenv], false],
];

describe('the opinion of the other ministry', () => {
  it.each(CASES)('of a file as %s finds it is withheld as the table says', (_, actor, told, withheld) => {
    expect(isOpinionWithheld(actor, given(...told))).toBe(withheld);
  });

  it('is withheld from nobody whose ministry was asked nothing', () => {
    const state = { ...given(...assessing, ofJenv), work: given(...assessing).work.slice(0, 1) };
    expect(state.work.map(({ ministry }) => ministry)).toEqual(['JENV']);
    expect(isOpinionWithheld(szw, state)).toBe(false);
  });

  it.each(['AWARDED', 'SETTLEMENT', 'CLOSED'] as const)('is seen at %s, when none can be given any more', (phase) => {
    expect(isOpinionWithheld(szw, { ...given(...assessing, ofJenv, silence), phase })).toBe(false);
  });
});

describe('a file of which the other opinion is withheld', () => {
  const whole = given(...assessing, ofJenv, silence, concluded);
  const known = asAssessorKnows(szw, whole);

  it('tells that an opinion was given, and not what it is, nor what follows from it', () => {
    expect(JSON.stringify(whole)).toContain(String(OF_JENV));
    expect(JSON.stringify(known)).not.toContain(String(OF_JENV));
    expect(known.work).toEqual(whole.work);
    expect(known).toMatchObject({ phase: 'ASSESSED', assessments: {}, advised: [] });
  });

  it('keeps what the own ministry said', () => {
    const own = asAssessorKnows(nctv, given(...assessing, ofSzw));
    expect(own.assessments).toEqual({});
    expect(asAssessorKnows(szw, given(...assessing, ofSzw)).assessments).toHaveProperty('SZW');
  });

  it('is whole for everybody else', () => {
    expect(asAssessorKnows(administrator, whole)).toBe(whole);
    expect(asAssessorKnows(nctv, whole)).toBe(whole);
  });
});
