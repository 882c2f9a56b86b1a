import { holidayTable } from '../calendar/holiday-table.js';
import type { LocalDate } from '../vocabulary.js';
import { deadlineFrom } from './compute-deadline.js';
import { decisionOnApplicationDeadline } from './decision-on-application.js';
import { COUNTING_ROWS } from './stories/counting-rows.js';
import { DEFERRED_ROWS, RECEIVED, SUSPENDED_ROWS } from './stories/course-rows.js';
import { naiveEnd } from './stories/naive-day-counter.js';
import { REST_DAY_ROWS } from './stories/rest-day-rows.js';
import { SIX, statutory, type TermRow } from './stories/term-row.js';
import { YEAR_ROWS } from './stories/year-rows.js';
import { TERMS } from './terms.js';

const table = holidayTable(2014, 2045);
const TERM_ROWS: Readonly<Record<string, readonly TermRow[]>> = { ...COUNTING_ROWS, ...REST_DAY_ROWS, ...YEAR_ROWS };

describe.each(Object.entries(TERM_ROWS))('%s', (_, rows) => {
  it.each([...rows])('%s', (_, term, event, end) => {
    const deadline = deadlineFrom(event, term, table);
    expect([deadline.end, naiveEnd(deadline.facts)]).toEqual([end, end]);
  });
});

describe('R9, suspended', () => {
  it.each([...SUSPENDED_ROWS])('%s', (_, suspensions, days, end) => {
    const deadline = decisionOnApplicationDeadline({ receivedOn: RECEIVED, suspensions }, table);
    expect([deadline.suspendedDays, deadline.end, naiveEnd(deadline.facts)]).toEqual([days, end, end]);
  });
});

describe('R8, deferred', () => {
  it.each([...DEFERRED_ROWS])('%s', (_, course, end, warnings) => {
    const deadline = decisionOnApplicationDeadline({ receivedOn: RECEIVED, ...course }, table);
    expect([deadline.end, naiveEnd(deadline.facts)]).toEqual([end, end]);
    expect(deadline.warnings.map(({ code }) => code)).toEqual(warnings);
  });
});

it('holds at least 150 cases, each under a name of its own and with its working', () => {
  const rows: readonly (readonly unknown[])[] = [
    ...Object.entries(TERM_ROWS).flatMap(([group, ofGroup]) => ofGroup.map((row) => [`${group}: ${row[0]}`, row[4]])),
    ...SUSPENDED_ROWS.map((row) => [`suspended: ${row[0]}`, row[4]]),
    ...DEFERRED_ROWS.map((row) => [`deferred: ${row[0]}`, row[4]]),
  ];
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
  expect(rows.filter(([, working]) => working === '')).toEqual([]);
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
