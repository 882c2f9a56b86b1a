import { holidayTable } from '../calendar/holiday-table.js';
import type { Instant, LocalDate } from '../vocabulary.js';
import { decisionOnObjectionDeadline, type ObjectionCourse } from './decision-on-objection.js';
import { hearingDeadlines } from './hearing-documents.js';
import {
  objectionDeadline,
  objectionTimeliness,
  type ObjectionTimeliness,
  postalObjectionDeadline,
} from './objection-term.js';
import { naiveEnd } from './stories/naive-day-counter.js';

const table = holidayTable(2022, 2032);
const ANNOUNCED = '2026-03-24'; // objection term ends Wed 6 May 2026 (worked example 1)

describe('R11, objecting', () => {
  it.each<[string, LocalDate, LocalDate, LocalDate, string]>([
    ['worked example 1', ANNOUNCED, '2026-05-06', '2026-05-13', 'Tue 5-5 → Wed 6-5; + 7'],
    [
      'by post onto Ascension Day',
      '2026-03-26',
      '2026-05-07',
      '2026-05-18',
      'Thu 7-5; Thu 14-5, Fri 15-5, Sat, Sun → Mon 18-5',
    ],
  ])('%s', (_, announcedOn, end, endByPost) => {
    const [plain, byPost] = [objectionDeadline(announcedOn, table), postalObjectionDeadline(announcedOn, table)];
    expect([plain.end, byPost.end]).toEqual([end, endByPost]);
    expect([naiveEnd(plain.facts), naiveEnd(byPost.facts)]).toEqual([end, endByPost]);
  });

  it.each<[string, Instant, LocalDate | null, ObjectionTimeliness]>([
    ['in the last second', '2026-05-06T21:59:59Z', null, 'in-time'],
    ['at midnight', '2026-05-06T22:00:00Z', null, 'late'],
    ['posted on the last day, received within the week', '2026-05-13T21:59:59Z', '2026-05-06', 'in-time-by-post'],
    ['posted on the last day, received after the week', '2026-05-13T22:00:00Z', '2026-05-06', 'late'],
    ['posted a day late', '2026-05-08T08:00:00Z', '2026-05-07', 'late'],
    ['before the announcement', '2026-03-23T22:59:59Z', null, 'early'],
    ['on the day of the announcement', '2026-03-23T23:00:00Z', null, 'in-time'],
  ])('received %s', (_, receivedAt, postmarkedOn, expected) => {
    expect(objectionTimeliness({ receivedAt, postmarkedOn }, ANNOUNCED, table)).toBe(expected);
  });
});

describe('R12, deciding on an objection', () => {
  const cure = (invitedOn: LocalDate, termEndsOn: LocalDate, receivedOn: LocalDate) =>
    ({ ground: 'supplement', invitedOn, termEndsOn, receivedOn }) as const;

  it.each<[name: string, course: Partial<ObjectionCourse>, end: LocalDate, working: string]>([
    ['six weeks', {}, '2026-06-17', 'Wed 6-5 + 42'],
    ['twelve weeks with a committee', { withCommittee: true }, '2026-07-29', 'Wed 6-5 + 84'],
    [
      'with a committee onto Christmas',
      { announcedOn: '2026-08-21', withCommittee: true },
      '2026-12-28',
      'Fri 2-10 + 84 = Fri 25-12',
    ],
    ['adjourned', { adjournedOn: '2026-06-17' }, '2026-07-29', '17-6 + 42'],
    ['adjourned with a committee', { withCommittee: true, adjournedOn: '2026-07-01' }, '2026-09-09', '29-7 + 42'],
    [
      'adjourned from the unrolled end',
      { announcedOn: '2026-08-21', withCommittee: true, adjournedOn: '2026-12-28' },
      '2027-02-05',
      'Fri 25-12 + 42',
    ],
    ['adjourned too late', { adjournedOn: '2026-06-18' }, '2026-06-17', 'moves nothing'],
    ['cured', { cures: [cure('2026-05-11', '2026-05-25', '2026-05-18')] }, '2026-06-23', '12–17 May = 6'],
    [
      'cured, invited before the term began',
      { cures: [cure('2026-04-30', '2026-05-14', '2026-05-12')] },
      '2026-06-22',
      '7–11 May = 5',
    ],
    ['excusably late', { excusablyLateOn: '2026-06-01' }, '2026-07-13', 'from receipt: Mon 1-6 + 42'],
    [
      'further delay by consent',
      { furtherDelays: [{ notifiedOn: '2026-06-10', date: '2026-09-01' }] },
      '2026-09-01',
      'as named',
    ],
    [
      'further delay by consent, and once more after the first end',
      {
        furtherDelays: [
          { notifiedOn: '2026-06-10', date: '2026-09-01' },
          { notifiedOn: '2026-08-20', date: '2026-10-01' },
        ],
      },
      '2026-10-01',
      'the second within the first: as named last',
    ],
  ])('%s', (_, course, end) => {
    const deadline = decisionOnObjectionDeadline({ announcedOn: ANNOUNCED, withCommittee: false, ...course }, table);
    expect([deadline.end, naiveEnd(deadline.facts)]).toEqual([end, end]);
  });

  it('starts the day after the rolled end of the objection term, and names 7:10(2) when cured', () => {
    const cures = [cure('2026-05-11', '2026-05-25', '2026-05-18')];
    const deadline = decisionOnObjectionDeadline({ announcedOn: ANNOUNCED, withCommittee: false, cures }, table);
    expect(deadline.startDate).toBe('2026-05-06');
    expect(deadline.steps.map(({ article }) => article)).toContain('Awb 7:10(2)');
  });

  it('is unsure about the term of a late objection', () => {
    const late = { announcedOn: ANNOUNCED, withCommittee: false, excusablyLateOn: '2026-06-01' };
    expect(decisionOnObjectionDeadline(late, table).warnings.map(({ code }) => code)).toEqual(['UNSURE']);
  });
});

describe('R5, before a hearing', () => {
  it('counts back without rolling and shows both readings of "until"', () => {
    const { documents, inspection } = hearingDeadlines('2026-05-20', table);
    expect([documents.end, documents.otherReading?.end, documents.planOn]).toEqual([
      '2026-05-09',
      '2026-05-10',
      '2026-05-09',
    ]);
    expect(inspection.end).toBe('2026-05-13');
    expect(documents.warnings.map(({ code, proposal }) => [code, proposal])).toEqual([
      ['ENDS_ON_NON_WORKING_DAY', '2026-05-08'],
      ['TWO_READINGS', '2026-05-09'],
    ]);
  });
});
