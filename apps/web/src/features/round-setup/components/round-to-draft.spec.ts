import type { FrameworkPreset } from '../api/framework-presets.js';
import { partsOf } from '../../../shared/ui/form/date-parts.js';
import { EMPTY_ROUND, readRound, type TypedRound } from './round-to-draft.js';
import { DATE_NAMES, suggestedDates } from './suggested-dates.js';

const annual = { code: 'R22_ANNUAL', budgetYears: [], terms: { components: [] } } as unknown as FrameworkPreset;
const fourYears = { ...annual, code: 'R23_2023_2026', budgetYears: [2023, 2024] } as FrameworkPreset;
const dates = suggestedDates(2027);
const typed: TypedRound = {
  ...EMPTY_ROUND,
  texts: { ...EMPTY_ROUND.texts, year: '2027', roundId: '2027', title: 'Round', ceilingCents: '7.000.000' },
  dates: Object.fromEntries(DATE_NAMES.map((name) => [name, partsOf(dates[name])])),
};

describe('a round as it is typed', () => {
  it('is read into its constants, with the terms of the framework', () => {
    const { round, faults } = readRound(typed, annual, 'nl');
    expect(faults).toEqual([]);
    expect(round).toMatchObject({ year: 2027, ceilingCents: 700_000_000, reserveCents: 0, dates, rehearsal: false });
    expect(round?.intervals.remindWorkingDaysBefore).toEqual([10, 2]);
    expect(round).not.toHaveProperty('clock');
  });

  it('adds the ceilings of its years up', () => {
    const texts = {
      ...typed.texts,
      'budgetYears.0.ceilingCents': '100',
      'budgetYears.0.reserveCents': '1',
      'budgetYears.1.ceilingCents': '200',
      'budgetYears.1.reserveCents': '2',
    };
    const { round } = readRound({ ...typed, texts }, fourYears, 'nl');
    expect(round).toMatchObject({ ceilingCents: 30_000, reserveCents: 300 });
    expect(round?.budgetYears).toHaveLength(2);
  });

  it('begins a rehearsal on its own day', () => {
    const { round } = readRound({ ...typed, rehearsal: true, startsOn: partsOf('2026-06-01') }, annual, 'nl');
    expect(round?.clock).toEqual({ mode: 'conducted', now: '2026-06-01T08:00:00.000Z' });
  });

  it.each([
    ['a year that is no number', { year: 'soon' }, [{ id: 'year', fault: 'NUMBER' }]],
    ['an amount of two readings', { ceilingCents: '1,250' }, [{ id: 'ceilingCents', fault: 'AMOUNT' }]],
    ['an empty name', { title: ' ' }, [{ id: 'title', fault: 'EMPTY' }]],
    [
      'a list with a word in it',
      { 'intervals.remindWorkingDaysAfter': '3, then 5' },
      [{ id: 'intervals.remindWorkingDaysAfter', fault: 'NUMBERS' }],
    ],
  ] as const)('names the field of %s', (_, texts, faults) => {
    expect(readRound({ ...typed, texts: { ...typed.texts, ...texts } }, annual, 'nl')).toEqual({ faults });
  });

  it('names every field in the order of the form', () => {
    const { faults } = readRound(EMPTY_ROUND, annual, 'nl');
    expect(faults.slice(0, 5).map(({ id }) => id)).toEqual([
      ...['year', 'roundId', 'title', 'ceilingCents', 'dates.publishOn'],
    ]);
  });
});
