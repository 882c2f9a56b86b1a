import { holidayTable } from '../calendar/holiday-table.js';
import type { LocalDate } from '../vocabulary.js';
import { deadlineFrom } from './compute-deadline.js';
import type { TermBasis, TermDefinition, TermUnit } from './term-definition.js';
import { TERMS, withLength } from './terms.js';

const table = holidayTable(2014, 2045);

function statutory(count: number, unit: TermUnit, basis: TermBasis = 'act'): TermDefinition {
  const awtApplies = basis === 'act' || basis === 'amvb';
  return {
    code: 'TEST',
    article: 'test',
    name: { nl: 'termijn', en: 'term' },
    length: { count, unit },
    basis,
    awtApplies,
  };
}

type Row = readonly [name: string, term: TermDefinition, event: LocalDate, end: LocalDate, working: string];

function check(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, term, event, end) => {
    expect(deadlineFrom(event, term, table).end).toBe(end);
  });
}

const SIX = TERMS.OBJECTION;
const EIGHT = TERMS.DECISION_ON_APPLICATION;

describe('R1, counting', () => {
  check([
    ['a working day six weeks on', SIX, '2026-06-01', '2026-07-13', 'Mon 1-6 + 42 = Mon 13-7'],
    ['the event day is not counted', statutory(1, 'weeks'), '2026-06-01', '2026-06-08', 'days 2…8 June'],
    ['an event on a Sunday counts as any', SIX, '2026-06-07', '2026-07-20', 'Sun 7-6 + 42 = Sun 19-7 → Mon 20-7'],
    ['over New Year', EIGHT, '2026-12-01', '2027-01-26', '30 days to 31-12, 26 more'],
    ['over the leap day', EIGHT, '2028-01-04', '2028-02-29', '27 days to 31-1, 29 more'],
    ['the same in a common year', EIGHT, '2027-01-04', '2027-03-01', '27 + 28 + 1'],
    ['over the start of summer time', EIGHT, '2026-02-24', '2026-04-21', 'Tue 24-2 + 56: 4 + 31 + 21'],
    ['over its end', EIGHT, '2026-09-01', '2026-10-27', 'Tue 1-9 + 56: 29 + 27'],
    [
      'working days, as an authority counts',
      TERMS.CO_ASSESSMENT,
      '2026-05-13',
      '2026-06-01',
      '14, 15 and 25 May are none',
    ],
  ]);
});

describe('R2, rolling off each day of rest', () => {
  check([
    ['Saturday', SIX, '2026-05-02', '2026-06-15', 'Sat 13-6 → Mon 15-6'],
    ['Sunday', SIX, '2026-05-03', '2026-06-15', 'Sun 14-6 → Mon 15-6'],
    [
      "New Year's Day, then a decree day and a weekend",
      SIX,
      '2025-11-20',
      '2026-01-05',
      'Thu 1-1, Fri 2-1, Sat, Sun → Mon 5-1',
    ],
    ['Good Friday', SIX, '2026-02-20', '2026-04-07', 'Fri 3-4, Sat, Sun, Mon 6-4 → Tue 7-4'],
    ['Easter Monday', SIX, '2026-02-23', '2026-04-07', 'Mon 6-4 → Tue 7-4'],
    ["King's Day", SIX, '2026-03-16', '2026-04-28', 'Mon 27-4 → Tue 28-4'],
    ["King's Day kept on a Saturday", SIX, '2025-03-15', '2025-04-28', 'Sat 26-4, Sun 27-4 → Mon 28-4'],
    ['27 April on a Sunday', SIX, '2025-03-16', '2025-04-28', 'Sun 27-4 → Mon 28-4'],
    ['Liberation Day (worked example 1)', SIX, '2026-03-24', '2026-05-06', 'Tue 5-5 → Wed 6-5'],
    ['Liberation Day in a year that is no lustrum', SIX, '2028-03-24', '2028-05-08', 'Fri 5-5, Sat, Sun → Mon 8-5'],
    ['Ascension Day', SIX, '2026-04-02', '2026-05-18', 'Thu 14-5, Fri 15-5 (decree), Sat, Sun → Mon 18-5'],
    ['Ascension Day with no decree known', SIX, '2029-03-29', '2029-05-11', 'Thu 10-5 → Fri 11-5, with a warning'],
    ['Whit Monday', SIX, '2026-04-13', '2026-05-26', 'Mon 25-5 → Tue 26-5'],
    ['Christmas Day', SIX, '2026-11-13', '2026-12-28', 'Fri 25-12, Sat 26-12, Sun → Mon 28-12'],
    ['Boxing Day', SIX, '2028-11-14', '2028-12-27', 'Tue 26-12 → Wed 27-12'],
    ['five days in a row', SIX, '2027-03-24', '2027-05-10', 'Wed 5-5, Thu 6-5, Fri 7-5, Sat, Sun → Mon 10-5'],
    ['Liberation and Ascension on one day', SIX, '2016-03-24', '2016-05-06', 'Thu 5-5-2016 → Fri 6-5'],
  ]);
});

describe('R3, days equated by Royal Decree', () => {
  check([
    ['28-4-2017', SIX, '2017-03-17', '2017-05-01', 'Fri → Mon'],
    ['26-5-2017', SIX, '2017-04-14', '2017-05-29', 'Fri → Mon'],
    ['11-5-2018', SIX, '2018-03-30', '2018-05-14', 'Fri → Mon'],
    ['24-12-2018', SIX, '2018-11-12', '2018-12-27', 'Mon 24, Tue 25, Wed 26 → Thu 27'],
    ['31-12-2018', SIX, '2018-11-19', '2019-01-02', 'Mon 31-12, Tue 1-1 → Wed 2-1'],
    ['31-5-2019', SIX, '2019-04-19', '2019-06-03', 'Fri → Mon'],
    ['27-12-2019', SIX, '2019-11-15', '2019-12-30', 'Fri → Mon'],
    ['14-5-2021 (secondary)', SIX, '2021-04-02', '2021-05-17', 'Fri → Mon'],
    ['27-5-2022 (secondary)', SIX, '2022-04-15', '2022-05-30', 'Fri → Mon'],
    ['28-4-2023', SIX, '2023-03-17', '2023-05-01', 'Fri → Mon 1 May, which is no holiday'],
    ['19-5-2023', SIX, '2023-04-07', '2023-05-22', 'Fri → Mon'],
    ['10-5-2024', SIX, '2024-03-29', '2024-05-13', 'Fri → Mon'],
    ['27-12-2024', SIX, '2024-11-15', '2024-12-30', 'Fri → Mon'],
    ['30-5-2025', SIX, '2025-04-18', '2025-06-02', 'Fri → Mon'],
    ['2-1-2026', SIX, '2025-11-21', '2026-01-05', 'Fri → Mon'],
    ['15-5-2026', SIX, '2026-04-03', '2026-05-18', 'Fri → Mon'],
    ['7-5-2027', SIX, '2027-03-26', '2027-05-10', 'Fri → Mon'],
    ['28-4-2028', SIX, '2028-03-17', '2028-05-01', 'Fri → Mon'],
    ['26-5-2028', SIX, '2028-04-14', '2028-05-29', 'Fri → Mon'],
  ]);
});

describe('R4, long terms do not roll', () => {
  check([
    ['exactly 12 weeks rolls', statutory(12, 'weeks'), '2026-01-10', '2026-04-07', 'Sat 10-1 + 84 = Sat 4-4 → Tue 7-4'],
    ['13 weeks stays', statutory(13, 'weeks'), '2026-01-03', '2026-04-04', 'Sat 3-1 + 91 = Sat 4-4'],
    ['exactly 90 days rolls', statutory(90, 'days'), '2026-01-04', '2026-04-07', '27 + 28 + 31 + 4 = 90: Sat 4-4'],
    ['91 days stays', statutory(91, 'days'), '2026-01-03', '2026-04-04', 'Sat 4-4'],
    [
      '84 days are not 12 weeks, but fewer than 90',
      statutory(84, 'days'),
      '2026-01-10',
      '2026-04-07',
      'Sat 4-4 → Tue 7-4',
    ],
    ['exactly 3 months rolls', statutory(3, 'months'), '2026-01-04', '2026-04-07', 'Sat 4-4 → Tue 7-4'],
    ['4 months stays', statutory(4, 'months'), '2025-12-04', '2026-04-04', 'Sat 4-4'],
    ['1 year stays', statutory(1, 'years'), '2025-04-04', '2026-04-04', 'Sat 4-4'],
    [
      '26 weeks in an Act stays',
      TERMS.SISA_PAYMENT_SUSPENSION,
      '2026-07-18',
      '2027-01-16',
      'Sat 18-7 + 182 = Sat 16-1',
    ],
  ]);
});

describe('R5 and R7, terms that the Awt does not reach', () => {
  check([
    ['counted back a week', TERMS.HEARING_INSPECTION, '2026-05-12', '2026-05-05', 'Tue 12-5 − 7 = Liberation Day'],
    [
      'counted back until ten days before',
      TERMS.HEARING_DOCUMENTS,
      '2026-05-20',
      '2026-05-09',
      '10-5 itself is too late: Sat 9-5',
    ],
    [
      '22 weeks in a ministerial regulation (worked example 3)',
      TERMS.SETTLEMENT,
      '2026-08-02',
      '2027-01-03',
      'Sun 2-8 + 154 = Sun 3-1',
    ],
    [
      'a short term in a ministerial regulation',
      statutory(6, 'weeks', 'ministerial-regulation'),
      '2026-05-02',
      '2026-06-13',
      'Sat',
    ],
    ['a term set by the authority', TERMS.SUPPLEMENT, '2026-05-30', '2026-06-13', 'Sat 30-5 + 14 = Sat'],
    [
      'another length, set in the letter',
      withLength(TERMS.SUPPLEMENT, { count: 10, unit: 'days' }),
      '2026-06-03',
      '2026-06-13',
      'Wed 3-6 + 10 = Sat',
    ],
    ['a date set by the authority', TERMS.CALL_CLOSING, '2026-09-12', '2026-09-12', 'Sat, as named'],
    [
      'a term in an order in council rolls (Awt 5)',
      statutory(6, 'weeks', 'amvb'),
      '2026-05-02',
      '2026-06-15',
      'Sat 13-6 → Mon',
    ],
    ['seven years of retention', TERMS.RETENTION, '2024-02-29', '2031-02-28', 'no 29-2-2031; Friday'],
  ]);
});

describe('R6, at least two working days', () => {
  check([
    [
      'three days with one working day',
      statutory(3, 'days'),
      '2026-12-23',
      '2026-12-28',
      'Thu 24 counts; Fri 25, Sat 26 do not → Mon 28',
    ],
    ['three days with none', statutory(3, 'days'), '2026-12-24', '2026-12-29', '25, 26, 27 → Mon 28, Tue 29'],
    ['three days over Easter', statutory(3, 'days'), '2026-04-02', '2026-04-08', 'Fri 3 … Mon 6 → Tue 7, Wed 8'],
    ['two days are not lengthened, only rolled', statutory(2, 'days'), '2026-04-02', '2026-04-07', 'Sat 4-4 → Tue 7-4'],
    [
      'three days over a weekend',
      statutory(3, 'days'),
      '2026-06-05',
      '2026-06-09',
      'Fri 5-6 + 3 = Mon 8-6 holds one → Tue 9-6',
    ],
    ['three days in the week', statutory(3, 'days'), '2026-06-01', '2026-06-04', 'Mon 1-6 + 3 = Thu'],
    [
      'five days from 30-4-2027',
      statutory(5, 'days'),
      '2027-04-30',
      '2027-05-10',
      'Mon 3, Tue 4 count; Wed 5-5 rolls to Mon 10-5',
    ],
  ]);
});

describe('R17, months', () => {
  check([
    ['31 January and a month', statutory(1, 'months'), '2026-01-31', '2026-03-02', '28-2-2026 is a Saturday → Mon 2-3'],
    ['31 January and a month in a leap year', statutory(1, 'months'), '2028-01-31', '2028-02-29', 'Tue 29-2'],
    ['30 November and three months', statutory(3, 'months'), '2026-11-30', '2027-03-01', 'Sun 28-2 → Mon 1-3'],
    ['31 August and three months', statutory(3, 'months'), '2026-08-31', '2026-11-30', 'Mon 30-11'],
    ['the same day number', statutory(2, 'months'), '2026-06-15', '2026-08-17', 'Sat 15-8 → Mon 17-8'],
  ]);
});

describe('the exclusive end', () => {
  it.each<[string, LocalDate, string]>([
    ['in winter', '2026-12-08', '2027-01-19T23:00:00.000Z'],
    ['in summer', '2026-06-02', '2026-07-14T22:00:00.000Z'],
    ['on the Friday before summer time', '2026-02-13', '2026-03-27T23:00:00.000Z'],
    ['rolled over the start of summer time', '2026-02-14', '2026-03-30T22:00:00.000Z'],
    ['rolled over its end', '2026-09-12', '2026-10-26T23:00:00.000Z'],
  ])('%s', (_, event, endInstant) => {
    expect(deadlineFrom(event, SIX, table).endInstant).toBe(endInstant);
  });
});

describe('terms that cannot be', () => {
  it.each([
    ['a ministerial regulation that would roll', { ...TERMS.SETTLEMENT, awtApplies: true }, 'TERM_OUTSIDE_AWT'],
    ['half a week', statutory(0.5, 'weeks'), 'TERM_INVALID'],
    ['a length below zero', statutory(-1, 'days'), 'TERM_INVALID'],
    ['hours counted from a day', statutory(48, 'hours'), 'HOURS_NEED_AN_INSTANT'],
  ])('refuses %s', (_, term, code) => {
    expect(() => deadlineFrom('2026-06-01', term, table)).toThrow(expect.objectContaining({ code }));
  });
});
