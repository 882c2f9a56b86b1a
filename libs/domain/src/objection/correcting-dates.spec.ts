import type { LocalDate } from '../vocabulary.js';
import { correctObjectionDates, followNotification, type RightDates } from './correct-dates.js';
import { waiveHearing } from './hearing.js';
import { judgeTimeliness } from './judge-timeliness.js';
import type { ObjectionState } from './objection-state.js';
import type { SubmittedObjection } from './receive-objection.js';
import { after, at, award, decider, type Deed, received } from './stories/told-objections.js';

const reason = 'Read wrongly.';
const letter = (receivedOn: LocalDate, wanted: Partial<SubmittedObjection> = {}, ...deeds: readonly Deed[]) =>
  after(received('2022-02-01', { channel: 'POST', receivedOn, ...wanted }), ...deeds);
const correct =
  (dates: RightDates) =>
  (state: ObjectionState): ReturnType<typeof correctObjectionDates> =>
    correctObjectionDates(state, { reason, ...dates }, at('2022-02-03'));
const corrected = (objection: ObjectionState, dates: RightDates) => {
  const [fact] = correct(dates)(objection);
  return fact?.type === 'objectionDatesCorrected' ? fact.data : undefined;
};
const excused: Deed = [
  '2022-02-02',
  (state) => judgeTimeliness(state, { takenIntoAccount: false, reason }, at('2022-02-02')),
];
const unheard: Deed = [
  '2022-02-02',
  (state) => waiveHearing(state, { ground: 'MANIFESTLY_INADMISSIBLE', reason }, at('2022-02-02')),
];

// Announced on Friday 10 December 2021: objecting until Friday 21 January 2022, deciding until Friday 4 March.
describe('the dates of an objection that were mistyped', () => {
  it.each<[string, LocalDate, Partial<SubmittedObjection>, RightDates, string, LocalDate, string, string]>([
    [
      'a letter that came late came in time',
      '2022-01-31',
      {},
      { receivedOn: '2022-01-13' },
      'in-time',
      '2022-03-04',
      'PREPARATION',
      '21-1 + 42',
    ],
    [
      'a letter that came in time came late',
      '2022-01-13',
      {},
      { receivedOn: '2022-01-31' },
      'late',
      '2022-03-14',
      'JUDGEMENT',
      'Mon 31-1 + 42',
    ],
    [
      'one day late is another day late',
      '2022-01-31',
      {},
      { receivedOn: '2022-02-01' },
      'late',
      '2022-03-15',
      'JUDGEMENT',
      'Tue 1-2 + 42',
    ],
    [
      'a postmark that was not read',
      '2022-01-27',
      {},
      { postmarkedOn: '2022-01-21' },
      'in-time-by-post',
      '2022-03-04',
      'PREPARATION',
      'Awb 6:9(2)',
    ],
    [
      'a postmark that is none',
      '2022-01-27',
      { postmarkedOn: '2022-01-21' },
      { postmarkedOn: null },
      'late',
      '2022-03-10',
      'JUDGEMENT',
      'Thu 27-1 + 42',
    ],
  ])('%s', (_, was, as, dates, timeliness, decisionDueOn, phase) => {
    const found = corrected(letter(was, as), dates);
    expect(found).toMatchObject({ before: { receivedOn: was }, after: { timeliness, decisionDueOn }, phase });
  });

  it.each<[string, ObjectionState, RightDates, string]>([
    ['that do not change', letter('2022-01-31'), { receivedOn: '2022-01-31' }, 'NOTHING_TO_CORRECT'],
    ['of what came digitally', after(received()), { receivedOn: '2022-01-09' }, 'NOTHING_TO_CORRECT'],
    ['without a reason', letter('2022-01-31'), { receivedOn: '2022-01-13', reason: ' ' }, 'REASON_REQUIRED'],
    ['to a day ahead', letter('2022-01-31'), { receivedOn: '2022-02-04' }, 'DATE_INVALID'],
    [
      'to a day before its postmark',
      letter('2022-01-31', { postmarkedOn: '2022-01-21' }),
      { receivedOn: '2022-01-20' },
      'DATE_INVALID',
    ],
    ['to a postmark after its receipt', letter('2022-01-31'), { postmarkedOn: '2022-02-01' }, 'DATE_INVALID'],
  ])('are not corrected: %s', (_, objection, dates, code) => {
    expect(() => correct(dates)(objection)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('are corrected by an administrator alone', () => {
    const asking = () =>
      correctObjectionDates(letter('2022-01-31'), { receivedOn: '2022-01-13', reason }, at('2022-02-03', decider));
    expect(asking).toThrow(expect.objectContaining({ code: 'WRONG_ROLE' }) as Error);
  });

  it('take back that it was not looked at, and that nobody was heard for that', () => {
    const late = letter('2022-01-31', {}, excused, unheard);
    expect([late.phase, late.takenIntoAccount]).toEqual(['READY', false]);
    const now = letter('2022-01-31', {}, excused, unheard, ['2022-02-03', correct({ receivedOn: '2022-01-13' })]);
    expect([now.phase, now.takenIntoAccount, now.hearingWaived]).toEqual(['PREPARATION', undefined, undefined]);
    expect(now.decisionDueOn).toBe('2022-03-04');
  });

  const judged = (takenIntoAccount: boolean): Deed => [
    '2022-02-02',
    (state) => judgeTimeliness(state, { takenIntoAccount, reason }, at('2022-02-02')),
  ];
  // Late by ten days, by eleven, or by eight with a postmark after the term.
  it.each<[string, RightDates, boolean | undefined, ObjectionState['phase']]>([
    ['another day of receipt', { receivedOn: '2022-02-01' }, undefined, 'JUDGEMENT'],
    ['a postmark after the term', { postmarkedOn: '2022-01-28' }, undefined, 'JUDGEMENT'],
    ['a day in time', { receivedOn: '2022-01-13' }, undefined, 'PREPARATION'],
  ])('take back what was judged of a late one: %s', (_, dates, takenIntoAccount, phase) => {
    for (const before of [true, false]) {
      const now = letter('2022-01-31', {}, judged(before), ['2022-02-03', correct(dates)]);
      expect([now.takenIntoAccount, now.phase]).toEqual([takenIntoAccount, phase]);
    }
  });

  it('leave what was judged of an early one when its postmark alone was wrong', () => {
    const early = letter('2021-12-09', { postmarkedOn: '2021-12-08' }, judged(true));
    expect([early.objection?.timeliness, early.phase]).toEqual(['early', 'PREPARATION']);
    const now = letter('2021-12-09', { postmarkedOn: '2021-12-08' }, judged(true), [
      '2022-02-03',
      correct({ postmarkedOn: '2021-12-07' }),
    ]);
    expect([now.takenIntoAccount, now.phase]).toEqual([true, 'PREPARATION']);
  });

  it('have a late one that was not looked at judged again before anybody goes unheard', () => {
    const now = letter('2022-01-31', {}, excused, unheard, ['2022-02-03', correct({ receivedOn: '2022-01-24' })]);
    expect([now.phase, now.takenIntoAccount, now.hearingWaived]).toEqual(['JUDGEMENT', undefined, undefined]);
  });

  it('ask for a judgement of one that was ready, which is ready again after it', () => {
    const waived: Deed = [
      '2022-02-02',
      (state) => waiveHearing(state, { ground: 'RIGHT_WAIVED', reason }, at('2022-02-02')),
    ];
    const deeds: readonly Deed[] = [waived, ['2022-02-03', correct({ receivedOn: '2022-01-31' })]];
    expect(letter('2022-01-13', {}, ...deeds).phase).toBe('JUDGEMENT');
    expect(letter('2022-01-13', {}, ...deeds, excused).phase).toBe('READY');
  });
});

describe('the day on which the decision was notified, corrected while an objection runs', () => {
  const follow = (
    objection: ObjectionState,
    announcedOn: LocalDate,
    decision: 'AWARD' | 'SETTLEMENT' = 'AWARD',
    corrects: LocalDate = '2021-12-10',
  ) => followNotification(objection, { decision, announcedOn, corrects }, at('2022-02-03'));

  it('moves its terms: notified on Monday 20 December, objecting until 31 January and deciding until 14 March', () => {
    expect(follow(letter('2022-01-31'), '2021-12-20')).toMatchObject([
      {
        data: {
          before: { announcedOn: '2021-12-10', timeliness: 'late' },
          after: {
            announcedOn: '2021-12-20',
            timeliness: 'in-time',
            objectionEndsOn: '2022-01-31',
            decisionDueOn: '2022-03-14',
          },
        },
      },
    ]);
  });

  it.each<[string, ReturnType<typeof follow>]>([
    ['of another decision', follow(letter('2022-01-13'), '2021-12-20', 'SETTLEMENT')],
    ['of a later decision of the same kind', follow(letter('2022-01-13'), '2022-01-20', 'AWARD', '2022-01-24')],
    ['to the same day', follow(letter('2022-01-13'), '2021-12-10')],
    ['of one that is withdrawn', follow({ ...letter('2022-01-13'), withdrawn: true }, '2021-12-20')],
    [
      'that was early and is about none',
      follow(after(received('2021-12-09', {}, [{ ...award, announcedOn: null }])), '2021-12-20'),
    ],
  ])('changes nothing %s', (_, facts) => expect(facts).toEqual([]));
});
