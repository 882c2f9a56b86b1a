import { readFileSync } from 'node:fs';
import path from 'node:path';
import { allocate, mustBeEvaluated, REGULATION_2022_RULE, sumCents } from '@ronde/domain';
import { fixDates } from './played-dates.ts';
import { readSample, type Sample } from './sample-file.ts';
import { calendarOf, leadOf, projectsWithDuty, type PlannedAct } from './script-calendar.ts';

const TODAY = '2026-11-20';
const root = path.resolve(import.meta.dirname, '../..');
const sample = (name: string): Sample => fixDates(readSample(path.join(root, 'samples', name)), TODAY);
const register = readFileSync(path.join(root, 'libs/persistence/src/registers/municipalities-2024.csv'), 'utf8');
const known = new Set(register.split('\n').map((line) => line.slice(0, 6)));

const files = [
  '2022-illustrative.json',
  '2022-exceptions.json',
  'three-years.json',
  'cancelled-round.json',
  'published-awards.json',
  'this-year.json',
];
const projectsOf = ({ applications }: Sample) => applications.flatMap(({ projects }) => projects);
const requestedOf = (round: Sample) => sumCents(projectsOf(round).map(({ requestedCents }) => requestedCents));
const advisedOf = (round: Sample) => sumCents(projectsOf(round).map(({ advisedCents }) => advisedCents));
const dutiesOf = (round: Sample) => round.applications.flatMap((each) => projectsWithDuty(each, round));
const flaggedOf = (round: Sample) =>
  projectsOf(round).filter(({ requestedCents }) =>
    mustBeEvaluated(round.round.evaluationRule, { requestedCents, applicationRequestedCents: requestedCents }),
  );

describe.each(files)('%s', (name) => {
  const round = sample(name);

  it('names only municipalities that exist', () => {
    const codes = [...round.invited, ...round.applications.flatMap((each) => [leadOf(each), ...each.partners])];
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });
  it('never advises more than was asked, and gives each refusal its ground', () => {
    const odd = projectsOf(round).filter(({ requestedCents, advisedCents }) => advisedCents > requestedCents);
    expect(odd).toEqual([]);
  });
  it('has acts in the order of time, none before the round is drafted', () => {
    const instants = calendarOf(round).map(({ at }) => at);
    expect(instants).toEqual([...instants].sort());
    expect(instants[0]?.slice(0, 10) ?? '').not.toBe('');
    expect((instants[0] ?? '') > round.starts.on).toBe(true);
  });
  it('sends no key twice by accident', () => {
    const names = calendarOf(round).map((act) => act.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('2022-illustrative.json', () => {
  const round = sample('2022-illustrative.json');
  const awarded = (component: string) =>
    sumCents(projectsOf(round).flatMap((each) => (each.component === component ? [each.advisedCents] : [])));
  const coAssessed = round.round.components
    .filter(({ assessedBy }) => assessedBy.includes('SZW'))
    .map(({ component }) => component);
  const reached = new Set(round.applications.flatMap((each) => [leadOf(each), ...each.partners]));

  it.each<[what: string, found: number, expected: string, sourced: number]>([
    ['19 applications', round.applications.length, 'applications', 19],
    ['142 projects', projectsOf(round).length, 'projects', 142],
    ['requested 9,767,961.00', requestedOf(round), 'requestedCents', 976_796_100],
    ['advised exactly the ceiling', advisedOf(round), 'awardedCents', 700_000_000],
    ['resilience 1,500,000.00', awarded('RESILIENCE'), 'resilienceAwardedCents', 150_000_000],
    ['27 projects above the threshold', flaggedOf(round).length, 'projectsFlaggedForEvaluation', 27],
    ['26 duties to evaluate', dutiesOf(round).length, 'evaluationObligations', 26],
    [
      '66 projects co-assessed',
      projectsOf(round).filter((each) => coAssessed.includes(each.component)).length,
      'coAssessedProjects',
      66,
    ],
    [
      '10 projects refused',
      projectsOf(round).filter(({ advisedCents }) => advisedCents === 0).length,
      'refusedProjects',
      10,
    ],
    ['150 municipalities reached', reached.size, 'municipalitiesReached', 150],
  ])('%s', (_, found, figure, sourced) => {
    expect(found).toBe(sourced);
    expect(round.expected.figures[figure]).toBe(sourced);
  });
});

describe('2022-exceptions.json', () => {
  const round = sample('2022-exceptions.json');
  const acts = calendarOf(round);
  const { expected } = round;
  const has = (of: string, type: string) => expected.facts.some((fact) => fact.of === of && fact.type === type);
  const act = (matches: (each: PlannedAct) => boolean) => acts.some(matches);
  const refused = (code: string) => act((each) => each.refusedWith === code);

  it.each<[exception: string, covered: boolean]>([
    ['a late application that is admitted', has('gm0307-1', 'admissionAsked') && 'gm0307-1' in expected.awardedCents],
    [
      'one that was not invited and is rejected',
      has('gm0150-1', 'applicationRejected') && !round.invited.includes('GM0150'),
    ],
    ['a second application', has('gm0503-2', 'applicationRejected')],
    ['one incomplete and then supplemented', has('gm0503-1', 'supplementReceived')],
    ['one incomplete and not supplemented', has('gm0546-1', 'notTakenIntoConsideration')],
    ['a withdrawn project', has('gm0268-1', 'withdrawalReceived')],
    ['silence of Social Affairs', has('gm0344-1', 'coAssessmentSilent')],
    [
      'an activity at exactly 100,000.00',
      projectsOf(round).some(({ requestedCents }) => requestedCents === 10_000_000),
    ],
    [
      'one from 100,000.00 on without its effect evaluation',
      projectsOf(round).some(({ ground }) => ground === 'EVALUATION_REFUSED'),
    ],
    ['an exemption from training at the ROR', projectsOf(round).some(({ rorExemption }) => rorExemption === true)],
    ['accountability information after 15 July', has('gm0513-1', 'accountabilityOverdue')],
    ['an evaluation that never comes', has('evaluation/gm0935-1/p2', 'evaluationNotDelivered')],
    ['an evaluation sent back', has('evaluation/gm0034-1/p1', 'evaluationReturned')],
    ['a lower settlement', (expected.settledCents['gm0935-1'] ?? 0) < (expected.awardedCents['gm0935-1'] ?? 0)],
    ['a claim in default, paid with interest', has('recovery/gm0935-1/1', 'interestFixed')],
    [
      'a request above the ceiling',
      round.applications.some(
        (each) => sumCents(each.projects.map((p) => p.requestedCents)) > round.round.ceilingCents,
      ),
    ],
    ['amounts with cents', Object.values(expected.awardedCents).some((cents) => cents % 100 !== 0)],
    ['more advised than there is', advisedOf(round) > round.round.ceilingCents - round.round.reserveCents],
    ['a closing date that moves', has('round', 'callClosingMoved')],
    ['an allocation sent back', has('round', 'allocationReturned')],
    ['a decision by the wrong role', refused('WRONG_ROLE')],
    ['the same key with another body', act((each) => each.sameKeyAs !== undefined)],
    ['an act in the wrong state', refused('WRONG_STATE')],
    ['a stale version', refused('STALE_VERSION')],
    ['an unknown municipality', refused('UNKNOWN_MUNICIPALITY')],
    ['a fraction of a cent', refused('AMOUNT_INVALID')],
    ['more than the ceiling', refused('CEILING_EXCEEDED')],
  ])('has %s', (_, covered) => {
    expect(covered).toBe(true);
  });

  it('has an activity that only the rule of the Regeling 2022 calls to evaluate', () => {
    const exactly = { requestedCents: 10_000_000, applicationRequestedCents: 12_600_000 };
    expect(round.round.evaluationRule).toEqual(REGULATION_2022_RULE);
    expect(mustBeEvaluated(REGULATION_2022_RULE, exactly)).toBe(true);
    expect(mustBeEvaluated({ ...REGULATION_2022_RULE, comparison: 'GT' }, exactly)).toBe(false);
  });
  it('awards by hand what the rule divides', () => {
    const lines = round.applications.flatMap((each) =>
      each.projects.map(({ requestedCents, advisedCents }, index) => ({
        projectId: `${each.code}/p${index + 1}`,
        municipalityCode: leadOf(each),
        requestedCents,
        advisedCents,
      })),
    );
    const { ceilingCents, reserveCents } = round.round;
    const divided = allocate({ ceilingCents, reserveCents, strategy: 'PRO_RATA', lines }).lines;
    const byApplication = Object.keys(expected.awardedCents).map((code) => [
      code,
      sumCents(divided.filter(({ projectId }) => projectId.startsWith(`${code}/`)).map((line) => line.allocatedCents)),
    ]);
    expect(Object.fromEntries(byApplication)).toEqual(expected.awardedCents);
  });
  it('adds up', () => {
    const settled = Object.entries(expected.awardedCents).map(([code, cents]) => expected.settledCents[code] ?? cents);
    expect(sumCents(Object.values(expected.awardedCents))).toBe(expected.figures['awardedCents']);
    expect(sumCents(settled)).toBe(expected.figures['settledCents']);
    expect(requestedOf(round)).toBe(expected.figures['requestedCents']);
    expect(flaggedOf(round)).toHaveLength(expected.figures['projectsFlaggedForEvaluation'] ?? -1);
    expect(dutiesOf(round)).toHaveLength(expected.figures['evaluationObligations'] ?? -1);
  });
});

describe('published-awards.json', () => {
  const round = sample('published-awards.json');

  it('has 18 awards of together 7,373,595.26', () => {
    expect(round.applications).toHaveLength(18);
    expect(advisedOf(round)).toBe(737_359_526);
    expect(sumCents(Object.values(round.expected.awardedCents))).toBe(737_359_526);
  });
});

describe('this-year.json', () => {
  const round = sample('this-year.json');

  it('has the day it is played in the middle of its assessment', () => {
    expect(round.round.dates.callClosesOn < TODAY && TODAY < round.round.dates.assessmentDueOn).toBe(true);
    expect(calendarOf(round).every(({ at }) => at.slice(0, 10) < TODAY)).toBe(true);
  });
  it('takes the year in which its execution starts', () => {
    expect(round.round.year).toBe(2027);
    expect(round.round.title).toBe('Versterkingsgelden 2027');
  });
});
