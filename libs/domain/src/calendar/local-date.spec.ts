import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  daysInMonth,
  earlierDate,
  isLeapYear,
  laterDate,
  parseLocalDate,
  weekday,
} from './local-date.js';

const dates = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1996-01-01', days));

describe('a date', () => {
  it.each([
    ['a day that its month lacks', '2026-04-31'],
    ['29 February in a common year', '2026-02-29'],
    ['29 February in 2100', '2100-02-29'],
    ['month 13', '2026-13-01'],
    ['day 0', '2026-01-00'],
    ['an instant', '2026-01-01T00:00:00Z'],
    ['Dutch notation', '01-01-2026'],
    ['a year before the present rule of summer time', '1995-12-31'],
    ['a newline behind it', '2026-01-01\n'],
  ])('refuses %s', (_, text) => {
    expect(() => parseLocalDate(text, 'closesOn')).toThrow(
      expect.objectContaining({ code: 'DATE_INVALID', field: 'closesOn' }),
    );
  });

  it.each([
    [1900, false],
    [2000, true],
    [2024, true],
    [2026, false],
    [2028, true],
    [2100, false],
  ])('%d leaps: %s', (year, leaps) => {
    expect(isLeapYear(year)).toBe(leaps);
    expect(daysInMonth(year, 2)).toBe(leaps ? 29 : 28);
  });

  it.each([
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
    ['over no leap day', '2026-02-28', 2, '2026-03-02'],
    ['over New Year', '2026-12-31', 1, '2027-01-01'],
    ['back over a leap day', '2028-03-01', -1, '2028-02-29'],
    ['over the start of summer time', '2026-03-28', 2, '2026-03-30'],
    ['by 22 weeks', '2026-08-02', 154, '2027-01-03'],
  ])('moves %s', (_, from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it('refuses half a day, and a day past the calendar', () => {
    expect(() => addDays('2026-01-01', 0.5)).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
    expect(() => addDays('2999-12-31', 1)).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
    expect(() => addDays('2999-12-31', 1e12)).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
  });

  it.each([
    ['same day number', '2026-05-15', 1, '2026-06-15'],
    ['no 31 June', '2026-05-31', 1, '2026-06-30'],
    ['end of January in a common year', '2026-01-31', 1, '2026-02-28'],
    ['end of January in a leap year', '2028-01-31', 1, '2028-02-29'],
    ['over New Year', '2026-11-30', 3, '2027-02-28'],
    ['back over New Year', '2027-01-31', -2, '2026-11-30'],
    ['a year from a leap day', '2028-02-29', 12, '2029-02-28'],
    ['four years from a leap day', '2028-02-29', 48, '2032-02-29'],
    ['no months', '2026-05-31', 0, '2026-05-31'],
  ])('R17, months: %s', (_, from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it.each([
    ['2026-05-04', 1],
    ['2026-05-05', 2],
    ['2026-05-09', 6],
    ['2026-05-10', 7],
    ['2000-02-29', 2],
    ['1996-01-01', 1],
  ])('%s is day %d of its week', (date, day) => expect(weekday(date)).toBe(day));

  it('orders as its text does', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(a === b ? 0 : a < b ? -1 : 1);
        expect([earlierDate(a, b), laterDate(a, b)]).toEqual([a, b].sort());
      }),
    );
  });

  it('comes back when moved there and back, and keeps the weekday after weeks', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 500 }), (date, weeks) => {
        const moved = addDays(date, 7 * weeks);
        expect(addDays(moved, -7 * weeks)).toBe(date);
        expect(weekday(moved)).toBe(weekday(date));
      }),
    );
  });
});
