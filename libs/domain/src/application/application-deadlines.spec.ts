import { explainDeadline } from '../deadlines/explain-deadline.js';
import type { LocalDate } from '../vocabulary.js';
import { receivedOf } from '../rule-context.js';
import { applicationDeadline, type WrittenDeadline } from './application-deadlines.js';
import { confirmCompleteness } from './completeness.js';
import { moveDeadline } from './move-deadline.js';
import {
  at,
  awarded,
  given,
  lacking,
  lapsed,
  received,
  supplementing,
  terms,
  type Told,
} from './stories/told-applications.js';
import { decisionDueOnceSupplemented } from './application-terms.js';

// Received Tuesday 14 September 2021: 8 weeks on is Tuesday 9 November. Asked on Wednesday 22 September, 14 days: 6 October.
const awaiting = { ...given(...supplementing), application: receivedOf(given(...supplementing)) };
const supplemented = (receivedAt: string): Told => [
  ...supplementing,
  [
    {
      type: 'supplementReceived',
      data: {
        ...{ supplied: ['BUDGET'], evaluationPlans: [], contentHash: 'h', receivedAt },
        decisionDueOn: decisionDueOnceSupplemented(awaiting, receivedAt, terms)!,
      },
    },
    receivedAt.slice(0, 10),
  ],
];
const deferred = (told: Told, day: string, dueOn: LocalDate): Told => [
  ...told,
  [moveDeadline(given(...told), { deadline: 'DECISION', dueOn }, at(day))[0]!, day],
];

describe('the last day to decide, as a file shows it', () => {
  it.each<[name: string, told: Told, shown: LocalDate, working: string]>([
    ['nothing asked', lacking, '2021-11-09', '14-9 + 56'],
    ['a supplement is awaited', supplementing, '2021-11-22', 'lapses on 6-10 under the earlier reading: 13 days'],
    ['it came on 1 October', supplemented('2021-10-01T09:00:00.000Z'), '2021-11-17', '23-9…30-9 = 8 days'],
    ['it never came', lapsed, '2021-11-22', '13 days on the earlier reading, 14 on the later'],
    ['a later day was named', deferred(lacking, '2021-10-20', '2021-12-17'), '2021-12-17', 'Awb 4:14(3)'],
  ])('%s', (_, told, shown) => expect(given(...told).decisionDueOn).toBe(shown));

  it('does not forget the day that was named when the file is complete', () => {
    const told = deferred(supplemented('2021-10-01T09:00:00.000Z'), '2021-10-20', '2021-12-17');
    expect(confirmCompleteness(given(...told), at('2021-10-21'))).toEqual([
      { type: 'completenessConfirmed', data: { decisionDueOn: '2021-12-17' } },
    ]);
  });
});

const ACCOUNTABLE_ON = '2023-07-15';
const extensionAsked: Told = [
  ...awarded,
  [
    {
      type: 'accountabilityExtensionAsked',
      data: {
        ...{ askedOn: '2023-06-26', wantedOn: '2023-09-15', accountabilityDueOn: ACCOUNTABLE_ON },
        ...{ requestDueOn: '2023-06-30', late: false, answerDueOn: '2023-07-10' },
      },
    },
    '2023-06-26',
  ],
];
const paymentsSuspended: Told = [
  ...awarded,
  [
    {
      type: 'paymentsSuspended',
      data: {
        ...{ suspendedOn: '2023-07-17', cause: 'LATE', accountabilityDueOn: ACCOUNTABLE_ON, lastDay: '2024-01-15' },
      },
    },
    '2023-07-17',
  ],
];

describe('every date of a file says why it is that date', () => {
  const why = (told: Told, written: WrittenDeadline) => applicationDeadline(written, given(...told), terms);

  it('shows since when the clock stands still, and that the end is provisional', () => {
    const deadline = why(supplementing, { code: 'DECISION', dueOn: '2021-11-22' });
    expect([deadline.suspendedSince, deadline.provisional]).toEqual(['2021-09-23', true]);
    expect([deadline.end, deadline.planOn]).toEqual(['2021-11-23', '2021-11-22']);
  });

  it('runs again once the supplement is there', () => {
    const deadline = why(supplemented('2021-10-01T09:00:00.000Z'), { code: 'DECISION', dueOn: '2021-11-17' });
    expect([deadline.suspendedSince, deadline.provisional, deadline.end]).toEqual([null, false, '2021-11-17']);
    expect(explainDeadline(deadline, 'en')).toMatch(
      'Suspended from 23 September 2021 through 30 September 2021 (8 days)',
    );
  });

  it.each<[name: string, told: Told, written: WrittenDeadline, says: string]>([
    [
      'eight weeks',
      [[received(), '2021-09-14']],
      { code: 'DECISION', dueOn: '2021-11-09' },
      '9 November 2021. 8 weeks after Tuesday 14 September 2021, that day itself not counted: 9 November 2021 (Awb 4:13(2)).',
    ],
    [
      'a later day that was named',
      deferred(lacking, '2021-10-20', '2021-12-17'),
      { code: 'DECISION', dueOn: '2021-12-17' },
      'The new decision date, notified on 20 October 2021: 17 December 2021 (Awb 4:14(3)).',
    ],
    [
      'the term to supplement',
      supplementing,
      { code: 'SUPPLEMENT', dueOn: '2021-10-06' },
      '6 October 2021. 14 days after Wednesday 22 September 2021, that day itself not counted: 6 October 2021 (Awb 4:5(1)).',
    ],
    [
      'the term to supplement, moved by an official',
      supplementing,
      { code: 'SUPPLEMENT', dueOn: '2021-10-20' },
      '20 October 2021. Named as the date: 20 October 2021 (Awb 4:5(1)).',
    ],
    [
      'leaving an application untreated',
      lapsed,
      { code: 'UNTREATED', dueOn: '2021-11-03' },
      '4 weeks after Wednesday 6 October 2021, that day itself not counted: 3 November 2021 (Awb 4:5(4)).',
    ],
    [
      'the answer of BZK on a later day to account',
      extensionAsked,
      { code: 'ACCOUNTABILITY_EXTENSION', dueOn: '2023-07-10' },
      '2 weeks after Monday 26 June 2023, that day itself not counted: 10 July 2023 (Fvw 17b(2)).',
    ],
    [
      'the end of a suspension of payments',
      paymentsSuspended,
      { code: 'PAYMENT_SUSPENSION', dueOn: '2024-01-15' },
      '26 weeks after Monday 17 July 2023, that day itself not counted: 15 January 2024 (Fvw 17b(3)).',
    ],
    [
      'a day that the authority plans',
      lacking,
      { code: 'AWARD', dueOn: '2021-12-10' },
      '10 December 2021. Named as the date: 10 December 2021 (assumption).',
    ],
    [
      'objecting',
      awarded,
      { code: 'OBJECTION', dueOn: '2022-01-12' },
      '6 weeks after Wednesday 1 December 2021, that day itself not counted: 12 January 2022 (Awb 6:7).',
    ],
  ])('%s', (_, told, written, says) => expect(explainDeadline(why(told, written), 'en')).toMatch(says));

  it('says that the authority chose the working day after, where fourteen days end on a day off', () => {
    const told: Told = [
      ...lacking,
      [
        {
          type: 'supplementRequested',
          data: { deficiencies: ['BUDGET'], dueOn: '2021-10-11', dueAt: '2021-10-11T22:00:00.000Z' },
        },
        '2021-09-25',
      ],
    ];
    const deadline = why(told, { code: 'SUPPLEMENT', dueOn: '2021-10-11' });
    expect([deadline.countedEnd, deadline.end]).toEqual(['2021-10-09', '2021-10-11']);
  });
});
