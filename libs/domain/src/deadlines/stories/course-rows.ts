import type { LocalDate } from '../../vocabulary.js';
import type { WarningCode } from '../deadline.js';
import type { ApplicationCourse } from '../decision-on-application.js';
import type { OtherSuspension, SupplementSuspension, Suspension } from '../suspension.js';

/** The decision on an application as its course moves it. Received on Monday 14 September 2026; eight weeks on is Monday 9 November. */
export const RECEIVED = '2026-09-14';

/** A request to complete the application: when it was sent, until when, and when the supplement came. */
export function supplement(
  invitedOn: LocalDate,
  termEndsOn: LocalDate | null,
  receivedOn: LocalDate | null,
): SupplementSuspension {
  return { ground: 'supplement', invitedOn, termEndsOn, receivedOn };
}

/** A suspension by agreement, by delay of the applicant, or by force majeure; both ends told on their day. */
export function other(
  ground: OtherSuspension['ground'],
  firstDay: LocalDate,
  lastDay: LocalDate | null,
): OtherSuspension {
  return { ground, firstDay, lastDay, startNotifiedOn: firstDay, endNotifiedOn: lastDay };
}

/** 23 to 30 September: eight days (worked example 2). */
export const worked = supplement('2026-09-22', '2026-10-06', '2026-10-01');

/** What suspended the term, how many days that makes, and the end. */
export type SuspendedRow = readonly [
  name: string,
  suspensions: readonly Suspension[],
  days: number,
  end: LocalDate,
  working: string,
];

/** Suspensions of a term received on `RECEIVED`. */
export const SUSPENDED_ROWS: readonly SuspendedRow[] = [
  ['no suspension', [], 0, '2026-11-09', 'Mon 14-9 + 56 = Mon 9-11'],
  ['supplemented in time (worked example 2)', [worked], 8, '2026-11-17', '23–30 Sept = 8 → Tue 17-11'],
  [
    'supplemented on the day of invitation',
    [supplement('2026-09-22', '2026-10-06', '2026-09-22')],
    0,
    '2026-11-09',
    'resume 22, invite 22',
  ],
  [
    'supplemented the day after',
    [supplement('2026-09-22', '2026-10-06', '2026-09-23')],
    0,
    '2026-11-09',
    '23 − 22 − 1 = 0',
  ],
  [
    'supplemented on the last day',
    [supplement('2026-09-22', '2026-10-06', '2026-10-06')],
    13,
    '2026-11-23',
    '23-9…5-10 = 13 → Sun 22-11 → Mon',
  ],
  [
    'never supplemented',
    [supplement('2026-09-22', '2026-10-06', null)],
    14,
    '2026-11-23',
    '23-9…6-10 = 14 → Mon 23-11',
  ],
  [
    'supplemented after the term',
    [supplement('2026-09-22', '2026-10-06', '2026-10-20')],
    14,
    '2026-11-23',
    'as if never',
  ],
  ['invited without a term', [supplement('2026-09-22', null, '2026-10-20')], 0, '2026-11-09', 'suspends nothing'],
  [
    'two invitations add up',
    [worked, supplement('2026-10-05', '2026-10-19', '2026-10-12')],
    14,
    '2026-11-23',
    '8 + 6 (6–11 Oct)',
  ],
  [
    'given in another order',
    [supplement('2026-10-05', '2026-10-19', '2026-10-12'), worked],
    14,
    '2026-11-23',
    'the same',
  ],
  [
    'an overlap counts once',
    [worked, other('agreement', '2026-09-28', '2026-10-03')],
    11,
    '2026-11-20',
    '8 + 3 (1–3 Oct)',
  ],
  [
    'one inside another adds nothing',
    [worked, other('agreement', '2026-09-24', '2026-09-26')],
    8,
    '2026-11-17',
    '8 + 0',
  ],
  ['the same twice counts once', [worked, worked], 8, '2026-11-17', '8 + 0'],
  ['delay by the applicant', [other('applicant-delay', '2026-10-01', '2026-10-01')], 1, '2026-11-10', '1 day'],
  ['force majeure', [other('force-majeure', '2026-10-01', '2026-10-10')], 10, '2026-11-19', '10 days → Thu'],
  ['onto a weekend', [supplement('2026-09-22', '2026-10-06', '2026-09-28')], 5, '2026-11-16', 'Sat 14-11 → Mon 16-11'],
  ['onto Christmas', [other('agreement', '2026-10-01', '2026-11-15')], 46, '2026-12-28', 'Fri 25-12 → Mon 28-12'],
  [
    'called on the last day',
    [supplement('2026-11-09', '2026-11-23', '2026-11-16')],
    6,
    '2026-11-16',
    '10–15 Nov: Sun 15-11 → Mon 16-11',
  ],
  [
    'called after the end',
    [supplement('2026-11-10', '2026-11-23', '2026-11-16')],
    0,
    '2026-11-09',
    'too late to count',
  ],
  [
    'days before receipt do not count',
    [other('agreement', '2026-09-10', '2026-09-16')],
    2,
    '2026-11-11',
    '15 and 16 Sept',
  ],
  [
    'three that overlap in pairs',
    [
      other('agreement', '2026-10-01', '2026-10-10'),
      other('applicant-delay', '2026-10-08', '2026-10-15'),
      other('agreement', '2026-10-14', '2026-10-20'),
    ],
    20,
    '2026-11-30',
    '1–20 Oct = 20 → Sun 29-11 → Mon 30-11',
  ],
  [
    'two that touch',
    [other('agreement', '2026-10-01', '2026-10-05'), other('applicant-delay', '2026-10-06', '2026-10-09')],
    9,
    '2026-11-18',
    '5 + 4 → Wed 18-11',
  ],
  [
    'force majeure over the same days as a supplement',
    [worked, other('force-majeure', '2026-09-23', '2026-09-30')],
    8,
    '2026-11-17',
    '8 + 0',
  ],
  [
    'an agreement around a supplement',
    [worked, other('agreement', '2026-09-21', '2026-10-04')],
    14,
    '2026-11-23',
    '21-9…4-10 = 14 → Mon 23-11',
  ],
  [
    'over the end of summer time',
    [other('agreement', '2026-10-20', '2026-10-31')],
    12,
    '2026-11-23',
    '12 days → Sat 21-11 → Mon 23-11',
  ],
  ['one day, the last of the term', [other('agreement', '2026-11-09', '2026-11-09')], 1, '2026-11-10', '1 day'],
  [
    'from the day after the last of the term, called on it',
    [other('agreement', '2026-11-10', '2026-11-12')],
    3,
    '2026-11-12',
    '10, 11, 12 Nov → Thu 12-11',
  ],
  [
    'over New Year',
    [other('applicant-delay', '2026-11-01', '2026-12-23')],
    53,
    '2027-01-04',
    '30 + 23 = 53 → Fri 1-1, Sat, Sun → Mon 4-1',
  ],
  [
    'months, onto Whit Monday',
    [other('agreement', '2026-10-01', '2027-04-07')],
    189,
    '2027-05-18',
    '31 + 30 + 31 + 31 + 28 + 31 + 7 = 189 → Mon 17-5 → Tue 18-5',
  ],
];

const named = (sentOn: LocalDate, date: LocalDate) => ({ deferrals: [{ sentOn, date }] });

/** What happened to the term beside its receipt, the end, and what is warned of. */
export type DeferredRow = readonly [
  name: string,
  course: Partial<ApplicationCourse>,
  end: LocalDate,
  warnings: readonly WarningCode[],
  working: string,
];

/** Notices of a later date (Awb 4:14(3)) on a term received on `RECEIVED`. */
export const DEFERRED_ROWS: readonly DeferredRow[] = [
  ['in time', named('2026-10-20', '2026-12-21'), '2026-12-21', [], 'Mon 21-12 as named'],
  ['on the last day', named('2026-11-09', '2026-12-21'), '2026-12-21', [], 'within the 8 weeks'],
  ['a day too late', named('2026-11-10', '2026-12-21'), '2026-11-09', ['NOTIFIED_TOO_LATE'], 'moves nothing'],
  [
    'twice within the term',
    { deferrals: [...named('2026-10-20', '2026-12-21').deferrals, ...named('2026-11-02', '2027-01-11').deferrals] },
    '2027-01-11',
    [],
    'Mon 11-1 as named last',
  ],
  [
    'twice within the term, the second not later',
    { deferrals: [...named('2026-10-20', '2026-12-21').deferrals, ...named('2026-11-02', '2026-12-14').deferrals] },
    '2026-12-21',
    ['NAMED_DATE_NOT_LATER'],
    'the second moves nothing',
  ],
  ['to an earlier date', named('2026-10-20', '2026-11-02'), '2026-11-09', ['NAMED_DATE_NOT_LATER'], 'moves nothing'],
  ['to a Saturday', named('2026-10-20', '2026-12-19'), '2026-12-19', ['ENDS_ON_NON_WORKING_DAY'], 'no roll'],
  [
    'on a day that rolling added',
    { receivedOn: '2026-09-12', ...named('2026-11-09', '2026-12-21') },
    '2026-12-21',
    [],
    'Sat 7-11 → Mon 9-11',
  ],
  [
    'within a suspended term',
    { suspensions: [worked], ...named('2026-11-16', '2026-12-21') },
    '2026-12-21',
    [],
    'ends 17-11',
  ],
  [
    'and suspended afterwards',
    { suspensions: [supplement('2026-12-01', '2026-12-15', '2026-12-05')], ...named('2026-10-20', '2026-12-21') },
    '2026-12-24',
    [],
    '2, 3, 4 Dec = 3 → Thu 24-12, no roll',
  ],
];
