import type { Round } from '../../../shared/rounds/rounds.js';
import { partsOf } from '../../../shared/ui/form/date-parts.js';
import { codeOfRound, datesLater, filledFrom, sourceOf, yearsLater } from './copied-round.js';
import { DATE_NAMES, suggestedDates } from './suggested-dates.js';

const terms = {
  ...{ roundId: '2024', year: 2024, title: 'Round 2024', ceilingCents: 700_000_000, reserveCents: 5_050 },
  ...{ rehearsal: true, illustrative: true, holidays: {}, notification: 'AFTER_ANNOUNCEMENT', mandates: 'REQUIRED' },
  regulation: { code: 'R23', citation: 'Regeling', known: true },
  components: [{ component: 'NETWORKS', assessedBy: ['JENV', 'SZW'] }],
  dates: suggestedDates(2024),
  intervals: {
    supplementDays: 21,
    coAssessmentWorkingDays: 20,
    escalateWorkingDaysAfter: 5,
    remindWorkingDaysBefore: [10, 2],
    remindWorkingDaysAfter: [3],
  },
};
const last = { roundId: '2024', terms } as unknown as Round;

describe('a round that is copied', () => {
  it('gives its rules, and neither its name nor what it was for', () => {
    const source = sourceOf(last, 2025);
    expect(source.code).toBe(codeOfRound('2024'));
    expect(source.terms).toEqual({ mandates: 'REQUIRED', regulation: terms.regulation, components: terms.components });
  });

  it('has its budget years as much later', () => {
    const years = [2024, 2025].map((year) => ({ year, ceilingCents: 100, reserveCents: 0 }));
    const several = { roundId: '2024', terms: { ...terms, budgetYears: years } } as unknown as Round;
    expect(sourceOf(several, 2026).budgetYears).toEqual([2026, 2027]);
    expect(sourceOf(several, undefined).budgetYears).toEqual([2024, 2025]);
    expect(filledFrom(several, 'nl').texts['budgetYears.1.ceilingCents']).toBe('1');
  });

  it('fills in its money, lengths and way to notify', () => {
    expect(filledFrom(last, 'nl')).toMatchObject({
      texts: {
        ...{ ceilingCents: '7.000.000', reserveCents: '50,50', 'intervals.supplementDays': '21' },
        'intervals.remindWorkingDaysBefore': '10, 2',
      },
      notification: 'AFTER_ANNOUNCEMENT',
    });
  });

  it('has its dates on the same days of the new year', () => {
    const dates = suggestedDates(2026);
    expect(datesLater(last, 2026)).toEqual(Object.fromEntries(DATE_NAMES.map((name) => [name, partsOf(dates[name])])));
  });

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2023-12-31', 1, '2024-12-31'],
  ])('%s, %d years later, is %s', (date, years, expected) => expect(yearsLater(date, years)).toBe(expected));
});
