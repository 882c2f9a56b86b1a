import { holidayTable } from '../calendar/holiday-table.js';
import { EMPTY_LEDGER } from '../ledger/ledger.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { YearAmount } from './budget-year.js';
import { amendedYears, divideOverYears } from './divide-over-years.js';
import { dueInYear } from './due-in-year.js';
import { budgetYearFaults, yearRequestFaults } from './year-faults.js';
import { heldBackByYear, postYears, yearLinesOf } from './year-ledger.js';

/** `100 50` is 100 cents in 2023 and 50 in 2024. */
const years = (written: string): readonly YearAmount[] =>
  written.split(' ').map((cents, nth) => ({ year: 2023 + nth, cents: Number(cents) }));
const written = (byYear: readonly YearAmount[]): string => byYear.map(({ cents }) => cents).join(' ');

it.each<[name: string, asked: string, cents: number, divided: string]>([
  ['all of it gives each year what it asked', '100 50', 150, '100 50'],
  ['two thirds of 150 is two thirds of each year', '90 60', 100, '60 40'],
  ['the cent that is left goes to the larger remainder: 66.67 and 33.33', '100 50', 100, '67 33'],
  ['of equal remainders the earlier year is first', '50 50', 33, '17 16'],
  ['nothing is nothing', '100 50', 0, '0 0'],
  ['a year that asked nothing gets nothing', '0 50', 30, '0 30'],
  ['beyond what was asked nobody gets', '100 50', 200, '100 50'],
])('divided over the years: %s', (_, asked, cents, divided) => {
  expect(written(divideOverYears(years(asked), cents))).toBe(divided);
});

it.each<[name: string, asked: string, has: string, cents: number, becomes: string]>([
  ['less is taken from each year in proportion', '100 100', '80 40', 60, '40 20'],
  ['more goes where less was given than was asked: 20 and 60 short', '100 100', '80 40', 160, '90 70'],
  ['nothing any more', '100 100', '80 40', 0, '0 0'],
  ['all that was asked', '100 100', '80 40', 200, '100 100'],
  ['unchanged', '100 100', '80 40', 120, '80 40'],
])('an award that becomes another: %s', (_, asked, has, cents, becomes) => {
  expect(written(amendedYears(years(asked), years(has), cents))).toBe(becomes);
});

const year = (of: number, ceilingCents: number, reserveCents = 0) => ({ year: of, ceilingCents, reserveCents });

it.each<[name: string, ...of: Parameters<typeof budgetYearFaults>, codes: string]>([
  ['years that add up', [year(2023, 60, 5), year(2024, 40)], { ceilingCents: 100, reserveCents: 5 }, ''],
  [
    'one cent short',
    [year(2023, 60), year(2024, 39)],
    { ceilingCents: 100, reserveCents: 0 },
    'BUDGET_YEARS_DO_NOT_ADD_UP',
  ],
  ['another reserve', [year(2023, 100, 5)], { ceilingCents: 100, reserveCents: 6 }, 'BUDGET_YEARS_DO_NOT_ADD_UP'],
  [
    'a reserve above its year',
    [year(2023, 1, 5), year(2024, 99)],
    { ceilingCents: 100, reserveCents: 5 },
    'BUDGET_YEARS_DO_NOT_ADD_UP',
  ],
  ['a year twice', [year(2023, 60), year(2023, 40)], { ceilingCents: 100, reserveCents: 0 }, 'BUDGET_YEAR_UNKNOWN'],
  ['out of order', [year(2024, 60), year(2023, 40)], { ceilingCents: 100, reserveCents: 0 }, 'BUDGET_YEAR_UNKNOWN'],
])('a round with %s', (_, of, whole, codes) => {
  expect(
    budgetYearFaults(of, whole)
      .map(({ code }) => code)
      .join(' '),
  ).toBe(codes);
});

const BOTH = { budgetYears: [year(2023, 60), year(2024, 40)] };
const asks = (requestedCents: number, ...byYear: (readonly [number, number])[]) => ({
  requestedCents,
  byYear: byYear.map(([of, cents]) => ({ year: of, requestedCents: cents })),
});

it.each<[name: string, ...of: Parameters<typeof yearRequestFaults>, codes: string]>([
  ['both years', asks(30, [2023, 10], [2024, 20]), BOTH, 'p', ''],
  ['one of the years', asks(30, [2024, 30]), BOTH, 'p', ''],
  ['no years in a round without them', { requestedCents: 30 }, {}, 'p', ''],
  ['no years in a round that has them', { requestedCents: 30 }, BOTH, 'p', 'BUDGET_YEARS_DO_NOT_ADD_UP'],
  ['years in a round without them', asks(30, [2023, 30]), {}, 'p', 'BUDGET_YEAR_UNKNOWN'],
  ['a year the round does not have', asks(30, [2025, 30]), BOTH, 'p', 'BUDGET_YEAR_UNKNOWN'],
  ['a year twice', asks(30, [2023, 10], [2023, 20]), BOTH, 'p', 'BUDGET_YEAR_UNKNOWN'],
  ['a cent too much', asks(30, [2023, 10], [2024, 21]), BOTH, 'p', 'BUDGET_YEARS_DO_NOT_ADD_UP'],
  ['less than nothing in a year', asks(30, [2023, -10], [2024, 40]), BOTH, 'p', 'BUDGET_YEARS_DO_NOT_ADD_UP'],
])('a project that asks %s', (_, project, terms, field, codes) => {
  const faults = yearRequestFaults(project, terms, field);
  expect(faults.map(({ code }) => code).join(' ')).toBe(codes);
});

// 1 January 2024 and six weeks: 42 days later is Monday 12 February 2024.
it.each<[name: string, decisionDueOn: string, of: number | undefined, dueOn: string]>([
  ['the first year as the decision says', '2023-01-27', 2023, '2023-01-27'],
  ['a later year six weeks from its first day', '2023-01-27', 2024, '2024-02-12'],
  ['a decision in that year is later', '2024-05-13', 2024, '2024-05-13'],
  ['without years as the decision says', '2023-01-27', undefined, '2023-01-27'],
])('is paid: %s', (_, decisionDueOn, of, dueOn) => {
  const terms = { ...BOTH, holidays: holidayTable(2022, 2027) };
  expect(dueInYear(decisionDueOn, of, terms)).toBe(dueOn);
});

describe('the budget years of the ledger', () => {
  const room = { 2023: { ...EMPTY_LEDGER, CEILING: 60, RESERVE: 10 }, 2024: { ...EMPTY_LEDGER, CEILING: 40 } };
  const award = (byYear: string) =>
    yearLinesOf({ type: 'awardDecided', data: { lines: [{ byYear: years(byYear) }, { byYear: years(byYear) }] } });

  it('are opened with what the round says of them', () => {
    const terms = { ...BOTH } as unknown as RoundTerms;
    expect(yearLinesOf({ type: 'roundDrafted', data: { terms } })).toEqual([
      { year: 2023, account: 'CEILING', cents: 60 },
      { year: 2024, account: 'CEILING', cents: 40 },
    ]);
  });

  it.each<[name: string, lines: ReturnType<typeof award>, outcome: object]>([
    ['an award takes its years', award('25 20'), { 2023: { AWARDED: 50 }, 2024: { AWARDED: 40 } }],
    [
      'not out of the reserve of a year',
      award('26 1'),
      { account: 'CEILING', roomCents: 50, askedCents: 52, year: 2023 },
    ],
    ['nor beyond a year, though the round has room', award('1 21'), { roomCents: 40, askedCents: 42, year: 2024 }],
    [
      'an amendment may take the reserve',
      yearLinesOf({ type: 'awardAmended', data: { addedByYear: years('60 -0') } }),
      { 2023: { AWARDED: 60 } },
    ],
    ['a round without years has none', yearLinesOf({ type: 'awardDecided', data: { lines: [{}] } }), {}],
    [
      'an allocation is promised in its years, never out of a reserve',
      yearLinesOf({ type: 'allocationApproved', data: { reservedByYear: years('51 0') } }),
      { account: 'CEILING', roomCents: 50, askedCents: 51, year: 2023 },
    ],
    [
      'a reserve that is released is promised in the same year',
      yearLinesOf({ type: 'reserveReleased', data: { byYear: years('10 0') } }),
      { 2023: { RESERVE: 0, RESERVED: 10 } },
    ],
    [
      'a raise on an objection is kept free in its years, or has no room in one',
      yearLinesOf({ type: 'objectionDecided', data: { raisedByYear: years('5 41') } }),
      { roomCents: 40, askedCents: 41, year: 2024 },
    ],
  ])('%s', (_, lines, outcome) => {
    expect(postYears(room, lines)).toMatchObject(outcome);
  });

  it('keeps what is promised in a year free for the file it is promised to', () => {
    const promised = { 2023: { ...EMPTY_LEDGER, CEILING: 60, RESERVED: 40, AWARDED: 20 } };
    const raise = yearLinesOf({ type: 'awardAmended', data: { addedByYear: years('1 -1') } });
    expect(postYears(promised, raise)).toEqual({ account: 'CEILING', roomCents: 0, askedCents: 1, year: 2023 });
    const data = { lines: [{ byYear: years('40') }], reservedByYear: years('40') };
    expect(postYears(promised, yearLinesOf({ type: 'awardDecided', data }))).toMatchObject({
      2023: { RESERVED: 0, AWARDED: 60 },
    });
  });

  it('hold back what was not released, and no more than a raise left of it', () => {
    expect(heldBackByYear(room)).toEqual([{ year: 2023, cents: 10 }]);
    const raised = { ...room, 2023: { ...room[2023], AWARDED: 54 } };
    expect(heldBackByYear(raised)).toEqual([{ year: 2023, cents: 6 }]);
  });
});
