import { describe, expect, it } from '@jest/globals';
import { holidayTable } from '../calendar/holiday-table.js';
import { LAPSING_OFFICES, nextLookOn, warnedUntil, warningLead } from './lapsing.js';

const table = holidayTable(2021, 2024);

describe('what is about to lapse is known ten working days ahead', () => {
  it('for every statutory term of four weeks or more in which the ministry itself must act', () => {
    expect(Object.keys(LAPSING_OFFICES)).toEqual([
      ...['UNTREATED', 'DECISION', 'PAYMENT', 'CHANGE_REQUEST', 'SETTLEMENT', 'OBJECTION_DECISION', 'PENALTY_PAYMENT'],
    ]);
  });

  it('unless the round says otherwise', () => {
    expect(warningLead({})).toBe(10);
    expect(warningLead({ warnWorkingDaysBefore: 3 })).toBe(3);
  });

  /** today, until when is warned, working: the tenth working day after today */
  it.each([
    ['2021-11-01', '2021-11-15', 'Monday 1 November + 2 weeks'],
    ['2021-11-06', '2021-11-19', 'Saturday: Monday 8 November is the first, Friday 19 the tenth'],
    ['2021-12-17', '2021-12-31', 'Christmas 2021 falls in a weekend, so that no working day is lost'],
    [
      '2022-04-11',
      '2022-04-28',
      '12–14 (3), not 15 and 18 (Easter), 19–22 (7), 25 and 26 (9), not 27 (King’s Day), 28',
    ],
  ])('on %s that is until %s: %s', (today, until) => {
    expect(warnedUntil(today, 10, table)).toBe(until);
  });

  /** today, first end nobody was warned of → the next look */
  it.each([
    // Ten working days before Wednesday 17 November.
    ['2021-11-01', '2021-11-17', '2021-11-03'],
    // Far away, or nothing ahead: after ten working days.
    ['2021-11-01', '2022-02-01', '2021-11-15'],
    ['2021-11-01', undefined, '2021-11-15'],
    // Ten working days before Monday 22 November is Monday 8.
    ['2021-11-05', '2021-11-22', '2021-11-08'],
    // Ten working days before Saturday 20 November is today, which has passed: the next working day.
    ['2021-11-05', '2021-11-20', '2021-11-08'],
  ])('after a look on %s with an end on %s one looks on %s', (today, end, expected) => {
    expect(nextLookOn(today, 10, end, table)).toBe(expected);
  });
});
