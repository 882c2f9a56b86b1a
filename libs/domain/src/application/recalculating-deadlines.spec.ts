import { decreeDaysOf, withDecreeDays } from '../calendar/with-decree-days.js';
import { changeDecreeDays } from '../round/change-decree-days.js';
import { NO_ROUND, type RoundState } from '../round/round-state.js';
import { RuleViolation } from '../refusal.js';
import type { RuleContext } from '../rule-context.js';
import { recalculatedEnds, recalculateDeadlines } from './recalculate-deadlines.js';
import {
  approver,
  assessing,
  at,
  awarded,
  awardedUnderEmbargo,
  given,
  terms,
  type Told,
} from './stories/told-applications.js';

const decreed = (year: number, ...days: string[]) => withDecreeDays(terms.holidays, { year, days });
const reckoned = (told: Told, day: string, holidays = decreed(2021, '2021-11-09', '2021-05-14')) =>
  recalculatedEnds(given(...told), { terms: { holidays }, at: `${day}T10:00:00.000Z` });

describe('ends that are reckoned again with other decree days (Awt 3(3), R19)', () => {
  // Received Tuesday 14 September 2021: eight weeks end on Tuesday 9 November.
  it.each<[string, Told, string, unknown[]]>([
    [
      'the decision period moves off the new day of rest',
      assessing,
      '2021-10-01',
      [{ deadline: 'DECISION', previousDueOn: '2021-11-09', dueOn: '2021-11-10' }],
    ],
    ['an end that has passed stays', assessing, '2021-11-10', []],
    [
      'an award that nobody was told of yet has not ended the period',
      awardedUnderEmbargo,
      '2021-11-01',
      [{ deadline: 'DECISION', previousDueOn: '2021-11-09', dueOn: '2021-11-10' }],
    ],
    ['one that was told has', awarded, '2021-11-01', []],
  ])('%s', (_, told, day, ends) => {
    expect(reckoned(told, day)).toEqual(ends);
  });

  it('moves the terms to object and to pay together, in the decisions and in the award', () => {
    // Notified Wednesday 1 December 2021: six weeks end on Wednesday 12 January 2022.
    const context = { ...at('2021-12-02'), terms: { ...terms, holidays: decreed(2022, '2022-01-12') } };
    const state = given(...awarded);
    const [fact] = recalculateDeadlines(state, context);
    const notified = { decision: 'AWARD', caseReference: state.award?.caseReference };
    const moved = { previousDueOn: '2022-01-12', dueOn: '2022-01-13' };
    expect(fact?.data).toEqual({
      ends: [
        { deadline: 'OBJECTION', ...notified, ...moved },
        { deadline: 'PAYMENT', ...notified, ...moved },
      ],
    });
    const after = given(...awarded, [fact!, '2021-12-02']);
    const told = { objectionEndsOn: '2022-01-13', paymentDueOn: '2022-01-13' };
    expect([after.notifications, after.award]).toMatchObject([[told], told]);
    expect(recalculateDeadlines(after, context)).toEqual([]);
  });

  it('moves an end back when a day is a working day after all', () => {
    const state = given(...assessing, [
      {
        type: 'deadlinesRecalculated',
        data: { ends: [{ deadline: 'DECISION', previousDueOn: '2021-11-09', dueOn: '2021-11-10' }] },
      },
      '2021-10-01',
    ]);
    expect(recalculatedEnds(state, { terms, at: '2021-10-04T10:00:00.000Z' })).toEqual([
      { deadline: 'DECISION', previousDueOn: '2021-11-10', dueOn: '2021-11-09' },
    ]);
  });
});

describe('the decree days of a round', () => {
  it('replace those of the year and leave other years and the holidays of the Act alone', () => {
    const table = decreed(2022, '2022-10-31', '2022-04-27');
    expect(decreeDaysOf(table, 2022)).toEqual(['2022-10-31']);
    expect(decreeDaysOf(table, 2021)).toEqual(['2021-05-14']);
    expect(table.days['2022-04-27']).toBe('KINGS_DAY');
    expect(table.days['2022-05-27']).toBeUndefined();
  });

  const outcome = (
    wanted: { year: number; days: string[] },
    context: RuleContext = at('2021-10-01'),
    state = NO_ROUND,
  ) => {
    try {
      return changeDecreeDays(state, wanted, context)[0]?.type;
    } catch (error) {
      return error instanceof RuleViolation ? error.code : String(error);
    }
  };
  const ended: RoundState = { ...NO_ROUND, phase: 'CLOSED' };
  it.each([
    ['an administrator changes them', outcome({ year: 2022, days: [] }), 'decreeDaysChanged'],
    ['an approver does not', outcome({ year: 2022, days: [] }, at('2021-10-01', approver)), 'WRONG_ROLE'],
    ['not to what they are', outcome({ year: 2022, days: ['2022-05-27'] }), 'DECREE_DAYS_UNCHANGED'],
    ['not with a day of another year', outcome({ year: 2022, days: ['2023-05-19'] }), 'DATE_INVALID'],
    ['not with a day that does not exist', outcome({ year: 2022, days: ['2022-02-30'] }), 'DATE_INVALID'],
    ['not for a year out of reach', outcome({ year: 2030, days: [] }), 'HOLIDAY_YEARS_INVALID'],
    ['not in a round that has ended', outcome({ year: 2022, days: [] }, at('2021-10-01'), ended), 'WRONG_STATE'],
  ])('%s', (_, came, expected) => {
    expect(came).toBe(expected);
  });
});
