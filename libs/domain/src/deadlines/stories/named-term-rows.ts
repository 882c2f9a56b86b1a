import type { HolidayTable } from '../../calendar/holiday-table.js';
import type { LocalDate } from '../../vocabulary.js';
import { deadlineFrom } from '../compute-deadline.js';
import type { Deadline } from '../deadline.js';
import { decisionOnObjectionDeadline, type ObjectionCourse } from '../decision-on-objection.js';
import { postalObjectionDeadline } from '../objection-term.js';
import { paymentDeadline } from '../payment.js';
import { TERMS } from '../terms.js';

type Reckoned = (table: HolidayTable) => Deadline;

/** A term as the cycle knows it: what it shows, how it is reckoned, the end by hand, and how that was found. */
export type NamedTermRow = readonly [name: string, reckoned: Reckoned, end: LocalDate, working: string];

const paid =
  (announcedOn: LocalDate): Reckoned =>
  (table) =>
    paymentDeadline(announcedOn, table).deadline;
const reminded =
  (on: LocalDate): Reckoned =>
  (table) =>
    deadlineFrom(on, TERMS.PAYMENT_REMINDER, table);
const posted =
  (announcedOn: LocalDate): Reckoned =>
  (table) =>
    postalObjectionDeadline(announcedOn, table);
const adjourned =
  (announcedOn: LocalDate, adjournedOn: LocalDate, course: Partial<ObjectionCourse> = {}): Reckoned =>
  (table) =>
    decisionOnObjectionDeadline({ announcedOn, adjournedOn, withCommittee: false, ...course }, table);

/** Worked out on a calendar, each by its article; none was read from the code's output. */
export const NAMED_TERM_ROWS: Readonly<Record<string, readonly NamedTermRow[]>> = {
  'Awb 4:87(1), six weeks to pay after the announcement; the end rolls (Awt 1(1))': [
    ['over New Year', paid('2026-12-07'), '2027-01-18', 'Mon 7-12 + 42: 24 + 18 = Mon 18-1'],
    ['onto Good Friday', paid('2026-02-20'), '2026-04-07', '8 + 31 + 3 = Fri 3-4, Sat, Sun, Mon 6-4 → Tue 7-4'],
    ["onto King's Day", paid('2026-03-16'), '2026-04-28', '15 + 27 = Mon 27-4 → Tue 28-4'],
    ['onto 1 May, which Awt 3 does not name', paid('2026-03-20'), '2026-05-01', '11 + 30 + 1 = Fri 1-5'],
    ['onto a decree day (Awt 3(3))', paid('2026-04-03'), '2026-05-18', '27 + 15 = Fri 15-5, Sat, Sun → Mon 18-5'],
    ['onto Christmas', paid('2026-11-13'), '2026-12-28', '17 + 25 = Fri 25-12, Sat, Sun → Mon 28-12'],
  ],
  'Awb 4:112(1), two weeks after the reminder': [
    ['in the week', reminded('2026-04-24'), '2026-05-08', 'Fri 24-4 + 14: 6 + 8 = Fri 8-5'],
    ['onto Ascension Day', reminded('2026-04-30'), '2026-05-18', 'Thu 14-5, Fri 15-5 (decree), Sat, Sun → Mon 18-5'],
  ],
  'Awb 6:9(2), a week after the end of the objection term (6:7) for what was posted in time': [
    ['in the week', posted('2026-06-01'), '2026-07-20', 'Mon 1-6 + 42 = Mon 13-7; + 7 = Mon 20-7'],
    ['counted from the end that rolled', posted('2026-05-02'), '2026-06-22', 'Sat 13-6 → Mon 15-6; + 7 = Mon 22-6'],
    ['onto Good Friday', posted('2026-02-13'), '2026-04-07', '15 + 27 = Fri 27-3; + 7 = Fri 3-4 … Mon 6-4 → Tue 7-4'],
    ['onto Christmas', posted('2026-11-06'), '2026-12-28', '24 + 18 = Fri 18-12; + 7 = Fri 25-12 → Mon 28-12'],
    [
      'after a term that ended at Christmas',
      posted('2026-11-13'),
      '2027-01-04',
      'Fri 25-12 → Mon 28-12; + 7 = Mon 4-1',
    ],
    ['onto Liberation Day', posted('2027-03-17'), '2027-05-10', '14 + 28 = Wed 28-4; + 7 = Wed 5-5 … → Mon 10-5'],
    ["from King's Day", posted('2027-03-16'), '2027-05-10', 'Tue 27-4 → Wed 28-4; + 7 = Wed 5-5 … → Mon 10-5'],
  ],
  'Awb 7:10(3), six weeks of adjournment after the term of 7:10(1)': [
    [
      'on the last day',
      adjourned('2026-03-24', '2026-06-17'),
      '2026-07-29',
      'Wed 6-5; + 42 = Wed 17-6; + 42 = Wed 29-7',
    ],
    [
      'onto Christmas',
      adjourned('2026-08-21', '2026-11-13'),
      '2026-12-28',
      'Fri 2-10; + 42 = Fri 13-11; + 42 = Fri 25-12 → Mon 28-12',
    ],
    [
      'with a committee (7:13: twelve weeks)',
      adjourned('2026-06-01', '2026-09-21', { withCommittee: true }),
      '2026-11-16',
      'Mon 13-7; + 84 = Mon 5-10; + 42: 26 + 16 = Mon 16-11',
    ],
    ['a day too late', adjourned('2026-06-01', '2026-08-25'), '2026-08-24', 'Mon 13-7; + 42 = Mon 24-8 was over'],
    [
      'on a day that rolling added, counted from the end before it',
      adjourned('2027-01-01', '2027-03-30'),
      '2027-05-10',
      'Fri 12-2; + 42 = Fri 26-3 (to Tue 30-3); Fri 26-3 + 42 = Fri 7-5 (decree) → Mon 10-5',
    ],
    [
      'after a deficiency was cured (7:10(2))',
      adjourned('2026-06-01', '2026-08-17', {
        cures: [{ ground: 'supplement', invitedOn: '2026-07-20', termEndsOn: '2026-08-03', receivedOn: '2026-07-27' }],
      }),
      '2026-10-12',
      'Mon 24-8, 21–26 July = 6: Sun 30-8; + 42 = Sun 11-10 → Mon 12-10',
    ],
  ],
};

/** When a notice came; the first payable day, the 42nd, and the last day to fix the penalty. */
export type PenaltyRow = readonly [
  name: string,
  noticeReceivedOn: LocalDate,
  firstDay: LocalDate,
  lastDay: LocalDate,
  fixBy: LocalDate,
  working: string,
];

/** Awb 4:17(3): two weeks that roll; 4:17(1): 42 days that do not; 4:18: two weeks that roll. */
export const PENALTY_ROWS: readonly PenaltyRow[] = [
  [
    "the 42nd on King's Day",
    '2026-03-02',
    '2026-03-17',
    '2026-04-27',
    '2026-05-11',
    'Mon 16-3; + 42: 15 + 27 = Mon 27-4 stays; + 14 = Mon 11-5',
  ],
  [
    'two weeks that end on a Saturday',
    '2026-05-30',
    '2026-06-16',
    '2026-07-27',
    '2026-08-10',
    'Sat 13-6 → Mon 15-6; + 42: 15 + 27 = Mon 27-7; + 14 = Mon 10-8',
  ],
  [
    'two weeks that end on Good Friday',
    '2026-03-20',
    '2026-04-08',
    '2026-05-19',
    '2026-06-02',
    'Fri 3-4 … Mon 6-4 → Tue 7-4; + 42: 23 + 19 = Tue 19-5; + 14 = Tue 2-6',
  ],
  [
    'the first day at Christmas',
    '2026-12-10',
    '2026-12-25',
    '2027-02-04',
    '2027-02-18',
    'Thu 24-12; + 42: 7 + 31 + 4 = Thu 4-2; + 14 = Thu 18-2',
  ],
  [
    'two weeks that end at Christmas',
    '2026-12-11',
    '2026-12-29',
    '2027-02-08',
    '2027-02-22',
    'Fri 25-12 → Mon 28-12; + 42: 3 + 31 + 8 = Mon 8-2; + 14 = Mon 22-2',
  ],
  [
    'the first on a Saturday, the 42nd on Good Friday',
    '2027-01-29',
    '2027-02-13',
    '2027-03-26',
    '2027-04-09',
    'Fri 12-2; + 42: 16 + 26 = Fri 26-3 stays; + 14 = Fri 9-4',
  ],
  [
    'to be fixed on Ascension Day',
    '2027-02-25',
    '2027-03-12',
    '2027-04-22',
    '2027-05-10',
    'Thu 11-3; + 42: 20 + 22 = Thu 22-4; + 14 = Thu 6-5, Fri 7-5 (decree), Sat, Sun → Mon 10-5',
  ],
];

/** R13: the bank pays before the term is over, and rests on 1 May and on each day of Awt 3. */
export const PAY_DAY_ROWS: readonly (readonly [
  name: string,
  announcedOn: LocalDate,
  payOn: LocalDate,
  working: string,
])[] = [
  ['over a weekend', '2026-12-07', '2027-01-15', 'before Mon 18-1: Fri 15-1'],
  ['over Easter', '2026-02-20', '2026-04-02', 'before Tue 7-4: Thu 2-4'],
  ["over King's Day", '2026-03-16', '2026-04-24', 'before Tue 28-4: Fri 24-4'],
  ['over 1 May', '2026-03-23', '2026-04-30', 'Mon 23-3 + 42: 8 + 30 + 4 = Mon 4-5; Fri 1-5 is none: Thu 30-4'],
  ['over Ascension and its decree day', '2026-04-03', '2026-05-13', 'before Mon 18-5: Wed 13-5'],
  ['over Christmas', '2026-11-13', '2026-12-24', 'before Mon 28-12: Thu 24-12'],
];
