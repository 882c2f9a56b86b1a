import type { LocalDate } from '../vocabulary.js';
import { coverAmendment } from './cover-amendment.js';
import { endCure, requestCure } from './cure.js';
import { adjournObjection, agreeFurtherDelay } from './delay-decision.js';
import { appointCommittee, insistReportable, planHearing, waiveHearing } from './hearing.js';
import { judgeTimeliness } from './judge-timeliness.js';
import type { ObjectionDeficiency, ObjectionFact } from './objection-facts.js';
import type { ObjectionState } from './objection-state.js';
import { after, amended, at, award, type Deed, decider, received } from './stories/told-objections.js';

const refusal = (code: string) => expect.objectContaining({ code }) as Error;
const proForma = received('2022-01-10', { lacks: ['GROUNDS', 'SIGNATURE'] });
const covers = (interest: boolean, day = '2022-02-02'): Deed => [
  day,
  (state) => coverAmendment(state, { interest, reason: 'x', standing: amended }, at(day)),
];

// Asked on Monday 24 January: two weeks on is Monday 7 February.
const asked: Deed = [
  '2022-01-24',
  (state) => requestCure(state, { lacks: ['GROUNDS', 'SIGNATURE'] }, at('2022-01-24')),
];
const supplies = (day: LocalDate, ...supplied: ObjectionDeficiency[]): Deed => [
  day,
  (): ObjectionFact[] => [
    { type: 'objectionCureReceived', data: { supplied, contentHash: 'h', receivedAt: `${day}T11:00:00.000Z` } },
  ],
];
const ends = (day: LocalDate): Deed => [day, (state) => endCure(state, at(day))];

describe('a pro forma objection is cured', () => {
  it.each<[name: string, deeds: Deed[], due: LocalDate, lacks: number, cure: string, working: string]>([
    ['asked', [asked], '2022-03-17', 2, 'OPEN', 'lapses 7-2 on the earlier reading: 25-1…6-2 = 13 days'],
    [
      'cured',
      [asked, supplies('2022-02-01', 'GROUNDS', 'SIGNATURE'), ends('2022-02-01')],
      '2022-03-11',
      0,
      'CURED',
      '25…31-1 = 7 days',
    ],
    [
      'partly cured',
      [asked, supplies('2022-02-01', 'GROUNDS'), ends('2022-02-08')],
      '2022-03-17',
      1,
      'LAPSED',
      'not cured: the whole term',
    ],
    ['not cured', [asked, ends('2022-02-08')], '2022-03-17', 2, 'LAPSED', '4-3 + 13 = Thu 17-3'],
  ])('%s', (_, deeds, due, lacks, cure) => {
    const state = after(proForma, ...deeds);
    expect([state.decisionDueOn, state.lacks.length, state.cures[0]?.status]).toEqual([due, lacks, cure]);
  });

  it('gives two weeks, to a working day', () => {
    // Saturday 29 January + 14 = Saturday 12 February → Monday 14 February
    const [fact] = requestCure(after(proForma), { lacks: ['GROUNDS'] }, at('2022-01-29'));
    expect(fact).toMatchObject({ data: { dueOn: '2022-02-14' } });
  });

  it('refuses to ask for nothing, or twice at once', () => {
    expect(() => requestCure(after(proForma), { lacks: [] }, at('2022-01-24'))).toThrow(refusal('NOTHING_MISSING'));
    expect(() => requestCure(after(proForma, asked), { lacks: ['DATE'] }, at('2022-01-25'))).toThrow(
      refusal('WRONG_STATE'),
    );
  });

  it('has nothing to end when nothing was asked', () => expect(endCure(after(proForma), at('2022-02-08'))).toEqual([]));
});

describe('somebody is heard, or not', () => {
  const hearing = { on: '2022-02-21', time: '10:30', form: 'IN_PERSON' } as const;
  const planned: Deed = ['2022-01-24', (state) => planHearing(state, hearing, at('2022-01-24'))];
  const committee: Deed = ['2022-01-24', (state) => appointCommittee(state, at('2022-01-24'))];
  const ready = after(received(), planned);

  it('invites, with documents until ten days before and inspection from a week before', () => {
    // Monday 21 February: ten days before is the 11th; "until" may leave it out, so plan on the 10th
    expect(planHearing(after(received()), hearing, at('2022-01-24'))).toMatchObject([
      { data: { documentsUntil: '2022-02-10', inspectionFrom: '2022-02-14' } },
    ]);
  });

  it('has twelve weeks with a committee', () => {
    // Friday 21 January + 84 = Friday 15 April, Good Friday; Easter Monday is the 18th
    expect(after(received(), committee).decisionDueOn).toBe('2022-04-19');
  });

  it.each<[name: string, () => unknown, code: string]>([
    [
      'a hearing within ten days',
      () => planHearing(ready, { ...hearing, on: '2022-02-03' }, at('2022-01-24')),
      'HEARING_TOO_SOON',
    ],
    [
      'a committee twice',
      () => appointCommittee(after(received(), committee), at('2022-01-25')),
      'COMMITTEE_APPOINTED',
    ],
    ['a committee after the term', () => appointCommittee(after(received()), at('2022-03-05')), 'TERM_HAS_ENDED'],
    ['a report before the hearing', () => insistReportable(ready, '2022-02-20', {}), 'HEARING_NOT_HELD'],
    ['a report without a hearing', () => insistReportable(after(received()), '2022-02-22', {}), 'HEARING_NOT_HELD'],
    [
      'advice without a committee',
      () => insistReportable(ready, '2022-02-21', { advice: 'FOUNDED' }),
      'ADVICE_OF_COMMITTEE',
    ],
    [
      'a committee without advice',
      () => insistReportable(after(received(), committee, planned), '2022-02-21', {}),
      'ADVICE_OF_COMMITTEE',
    ],
    [
      'no hearing, no reason',
      () => waiveHearing(ready, { ground: 'RIGHT_WAIVED' }, at('2022-01-25')),
      'REASON_REQUIRED',
    ],
    [
      'another ground for an objection that is not taken into account',
      () =>
        waiveHearing(
          after(received('2022-01-24'), [
            '2022-01-25',
            (state) => judgeTimeliness(state, { takenIntoAccount: false, reason: 'x' }, at('2022-01-25')),
          ]),
          { ground: 'RIGHT_WAIVED', reason: 'x' },
          at('2022-01-26'),
        ),
      'WAIVER_DOES_NOT_FIT',
    ],
    ['an approver who prepares', () => planHearing(ready, hearing, at('2022-01-24', decider)), 'WRONG_ROLE'],
  ])('refuses %s', (_, attempt, code) => expect(attempt).toThrow(refusal(code)));
});

describe('the decision is put off', () => {
  const adjourned: Deed = ['2022-03-04', (state) => adjournObjection(state, at('2022-03-04'))];
  const consented = (day: LocalDate, dueOn: LocalDate): Deed => [
    day,
    (state) => agreeFurtherDelay(state, { dueOn, reason: 'by letter' }, at(day)),
  ];

  it.each<[name: string, deeds: Deed[], due: LocalDate, working: string]>([
    ['by six weeks, told on the last day', [adjourned], '2022-04-19', 'Fri 4-3 + 42 = Good Friday → Tue 19-4'],
    ['further, with consent', [adjourned, consented('2022-04-19', '2022-06-01')], '2022-06-01', 'as agreed'],
    [
      'further with consent, and once more after the term had ended without it',
      [
        adjourned,
        consented('2022-04-19', '2022-06-01'),
        consented('2022-05-20', '2022-07-01'),
        covers(true, '2022-05-23'),
      ],
      '2022-07-01',
      'as agreed last, also when the term is reckoned again',
    ],
    ['with consent only', [consented('2022-02-01', '2022-03-18')], '2022-03-18', 'as agreed'],
  ])('%s', (_, deeds, due) => expect(after(received(), ...deeds).decisionDueOn).toBe(due));

  const early: ObjectionState = { ...after(received('2021-12-09', {}, [])), phase: 'PREPARATION' };
  it.each<[name: string, () => unknown, code: string]>([
    ['a second time', () => adjournObjection(after(received(), adjourned), at('2022-04-01')), 'ALREADY_ADJOURNED'],
    ['after the term', () => adjournObjection(after(received()), at('2022-03-05')), 'TERM_HAS_ENDED'],
    ['before the term has begun', () => adjournObjection(early, at('2021-12-10')), 'NO_TERM_YET'],
    [
      'to an earlier day',
      () => agreeFurtherDelay(after(received()), { dueOn: '2022-03-04', reason: 'x' }, at('2022-02-01')),
      'NOT_LATER',
    ],
    [
      'without saying how it was agreed',
      () => agreeFurtherDelay(after(received()), { dueOn: '2022-03-18' }, at('2022-02-01')),
      'REASON_REQUIRED',
    ],
  ])('not %s', (_, attempt, code) => expect(attempt).toThrow(refusal(code)));
});

describe('the award is amended during the objection', () => {
  it('the objection is about the new decision, and who amended it may not decide either', () => {
    const state = after(received(), covers(true));
    expect([state.against?.totalCents, state.firstDeciders]).toEqual([8_000_00, ['first-decider', 'amender']]);
    expect(state.decisionDueOn).toBe('2022-03-04');
  });

  it('unless the objector has no interest in that', () => {
    expect(after(received(), covers(false)).against).toEqual(award);
  });

  it('refuses when nothing was amended', () => {
    const attempt = () =>
      coverAmendment(after(received()), { interest: true, reason: 'x', standing: award }, at('2022-02-02'));
    expect(attempt).toThrow(refusal('NOT_AMENDED'));
  });
});
