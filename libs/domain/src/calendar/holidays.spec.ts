import fc from 'fast-check';
import { easterSunday } from './easter.js';
import { holidayOn, holidayTable, isDecreeKnown } from './holiday-table.js';
import { addDays, weekday } from './local-date.js';
import { ROYAL_DECREE_DAYS } from './royal-decree-days.js';
import {
  addWorkingDays,
  isBankWorkingDay,
  isWorkingDay,
  lastBankWorkingDayBefore,
  reasonNotWorking,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
} from './working-days.js';

const table = holidayTable(2014, 2040);

describe('Easter', () => {
  it.each(
    '2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2035-03-25 2038-04-25'.split(
      ' ',
    ),
  )('%s', (date) => expect(easterSunday(Number(date.slice(0, 4)))).toBe(date));
});

describe('holidays (R3)', () => {
  it.each([
    ['2026-01-01', 'Nieuwjaarsdag'],
    ['2026-04-03', 'Goede Vrijdag'],
    ['2026-04-06', 'Tweede paasdag'],
    ['2026-04-27', 'Koningsdag'],
    ['2025-04-26', 'Koningsdag'],
    ['2026-05-05', 'Bevrijdingsdag'],
    ['2027-05-05', 'Bevrijdingsdag'],
    ['2026-05-14', 'Hemelvaartsdag'],
    ['2026-05-25', 'Tweede pinksterdag'],
    ['2026-12-25', 'Eerste kerstdag'],
    ['2026-12-26', 'Tweede kerstdag'],
    ['2026-05-15', 'bij koninklijk besluit gelijkgestelde dag'],
    ['2022-05-27', 'bij koninklijk besluit gelijkgestelde dag (volgens secundaire bron)'],
  ])('%s is %s', (date, name) => expect(holidayOn(date, table)?.name.nl).toBe(name));

  it.each([
    ['27 April when it is a Sunday', '2025-04-27'],
    ['Labour Day', '2026-05-01'],
    ['Easter Sunday, which is a Sunday anyway', '2026-04-05'],
    ['Carnival', '2026-02-16'],
    ['the Friday after Ascension without a decree', '2029-05-11'],
    ['Saint Nicholas', '2026-12-05'],
  ])('do not count %s', (_, date) => expect(holidayOn(date, table)).toBeUndefined());

  it('hold Liberation Day and Ascension Day on one date without losing it', () => {
    expect(easterSunday(2016)).toBe('2016-03-27');
    expect(isWorkingDay('2016-05-05', table)).toBe(false);
  });

  it.each(ROYAL_DECREE_DAYS.flatMap(({ days }) => days))(
    'a decree day, %s, is a weekday but no working day',
    (date) => {
      expect(weekday(date)).toBeLessThan(6);
      expect(isWorkingDay(date, table)).toBe(false);
      expect(isWorkingDay(date, holidayTable(2014, 2040, []))).toBe(true);
    },
  );

  it.each([
    [2014, false],
    [2015, false],
    [2016, false],
    [2017, true],
    [2019, true],
    [2020, false],
    [2021, true],
    [2028, true],
    [2029, false],
  ])('of %i by Royal Decree are known: %s', (year, known) => expect(isDecreeKnown(`${year}-06-01`, table)).toBe(known));

  it('are named before the weekend they fall in', () => {
    expect(reasonNotWorking('2026-12-26', table)?.because.nl).toBe('Tweede kerstdag');
    expect(reasonNotWorking('2026-12-27', table)?.because.nl).toBe('zondag');
    expect(reasonNotWorking('2026-12-28', table)).toBeUndefined();
  });

  it('are plain values, small enough to travel with a round', () => {
    const input = holidayTable(2026, 2035);
    expect(JSON.parse(JSON.stringify(input))).toEqual(input);
    expect(JSON.stringify(input).length).toBeLessThan(4000);
  });

  it.each([
    ['before there was a King', 2013, 2026],
    ['backwards', 2027, 2026],
    ['for half a year', 2026.5, 2027],
  ])('refuse a table %s', (_, from, to) => {
    expect(() => holidayTable(from, to)).toThrow(expect.objectContaining({ code: 'HOLIDAY_YEARS_INVALID' }));
  });

  it.each([
    ['a weekday after the last year', '2041-01-02', true],
    ['Christmas after the last year', '2041-12-25', false],
    ['Easter Monday of 2100', '2100-03-29', false],
    ["King's Day after the last year", '2042-04-26', false],
    ["Queen's Day before the first year", '2013-04-30', false],
    ['27 April before there was a King', '2012-04-27', true],
  ])('are reckoned by the Act where the table ends: %s', (_, date, works) =>
    expect(isWorkingDay(date, table)).toBe(works),
  );
});

describe('working days', () => {
  it.each([
    ['one after a Friday', '2026-06-12', 1, '2026-06-15'],
    ['one after a Saturday', '2026-06-13', 1, '2026-06-15'],
    ['one before a Monday', '2026-06-15', -1, '2026-06-12'],
    ['ten over Ascension, its decree day and Whit Monday', '2026-05-13', 10, '2026-06-01'],
    ['two before Easter Tuesday', '2026-04-07', -2, '2026-04-01'],
    ['none', '2026-06-13', 0, '2026-06-13'],
    ['five over Christmas and New Year with decree days', '2018-12-21', 5, '2019-01-04'],
  ])('%s', (_, from, count, to) => expect(addWorkingDays(from, count, table)).toBe(to));

  it.each([
    ['a working day', '2026-06-15', '2026-06-15', '2026-06-15'],
    ['Good Friday', '2026-04-03', '2026-04-02', '2026-04-07'],
    ['5 May 2027, before Ascension and a decree day', '2027-05-05', '2027-05-04', '2027-05-10'],
  ])('around %s', (_, date, before, after) => {
    expect([workingDayOnOrBefore(date, table), workingDayOnOrAfter(date, table)]).toEqual([before, after]);
  });

  it('add up and count back alike, forwards and backwards', () => {
    const someDate = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2022-01-01', days));
    fc.assert(
      fc.property(someDate, fc.integer({ min: -40, max: 40 }), (date, count) => {
        const moved = addWorkingDays(date, count, table);
        expect(workingDaysBetween(date, moved, table)).toBe(count);
        if (count !== 0) expect(isWorkingDay(moved, table)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['1 May is none', '2026-05-04', '2026-04-30'],
    ["King's Day is none", '2026-04-28', '2026-04-24'],
    ['an ordinary Tuesday', '2026-06-17', '2026-06-16'],
  ])('of banks: %s', (_, before, payOn) => {
    expect(lastBankWorkingDayBefore(before, table)).toBe(payOn);
    expect(isBankWorkingDay(payOn, table)).toBe(true);
  });
});
