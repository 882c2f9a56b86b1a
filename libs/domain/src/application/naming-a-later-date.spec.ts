import { laterDateOutlook, plannedDecisionDay } from './later-date.js';
import { receivedOf } from '../rule-context.js';
import { decisionDueOn } from './application-terms.js';
import { moveDeadline } from './move-deadline.js';
import { outcomeOf } from './stories/outcome.js';
import { assessing, at, awarded, awardedUnderEmbargo, given, nctv, type Told } from './stories/told-applications.js';

// Received Tuesday 14 September 2021: eight weeks end on Tuesday 9 November.
const LATER = '2021-12-21';
const named = (on: string, dueOn: string): Told[number] => [
  {
    type: 'deadlineMoved',
    data: { deadline: 'DECISION', previousDueOn: '2021-11-09', dueOn, dueAt: `${dueOn}T22:59:59.999Z` },
  },
  on,
];
const namedOnce: Told = [...assessing, named('2021-10-20', '2021-12-10')];
const outlook = (told: Told, day: string) => laterDateOutlook(given(...told), LATER, at(day));

describe('naming a later date to decide on (Awb 4:14(3))', () => {
  it.each<[string, Told, string, string | undefined]>([
    ['a file that is assessed can be told', assessing, '2021-11-01', undefined],
    ['on the last day of its term still', assessing, '2021-11-09', undefined],
    ['a day later no more', assessing, '2021-11-10', 'TOO_LATE_TO_DEFER'],
    ['once more within the eight weeks', namedOnce, '2021-11-09', undefined],
    [
      'once more after them no more, though the named day is still to come',
      namedOnce,
      '2021-11-10',
      'TOO_LATE_TO_DEFER',
    ],
    ['an award nobody was told of yet has not ended the term', awardedUnderEmbargo, '2021-11-09', undefined],
    ['an award that was told has', awarded, '2021-12-02', 'NO_SUCH_DEADLINE'],
  ])('%s', (_, told, day, code) => {
    expect(outlook(told, day).refused?.code).toBe(code);
  });

  it('shows the day that stands', () => {
    expect(outlook(assessing, '2021-11-01')).toEqual({ decisionDueOn: '2021-11-09' });
  });

  it('stands as named last when the period is reckoned again', () => {
    const state = given(...namedOnce, named('2021-11-01', LATER));
    expect(decisionDueOn({ ...state, application: receivedOf(state) }, at('2021-11-02').terms)).toBe(LATER);
  });

  it('is no business of an assessor', () => {
    const context = at('2021-11-01', nctv);
    expect(outcomeOf(() => moveDeadline(given(...assessing), { deadline: 'DECISION', dueOn: LATER }, context))).toBe(
      'WRONG_ROLE',
    );
  });

  it.each([
    ['before the planned day', '2021-11-01', '2021-12-17'],
    ['on it', '2021-12-17', '2021-12-18'],
    ['after it', '2022-01-10', '2022-01-11'],
  ])('compares with the day the round means to have decided: %s', (_, today, day) => {
    const dates = { awardDueOn: '2021-12-17' } as Parameters<typeof plannedDecisionDay>[0]['dates'];
    expect(plannedDecisionDay({ dates }, `${today}T09:00:00.000Z`)).toBe(day);
  });
});
