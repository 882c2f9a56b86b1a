import fc from 'fast-check';
import { objectionEndsOn, paymentDueOn, settlementDueOn, supplementDue } from '../application/application-terms.js';
import { at, nctv, terms } from '../application/stories/told-applications.js';
import { addDays, isPlannable } from '../calendar/local-date.js';
import { returnEvaluation } from '../evaluation/review-evaluation.js';
import { NO_EVALUATION } from '../evaluation/evaluation-state.js';
import { reminderSchedule } from '../reminder/reminder-schedule.js';
import { explainDeadline } from './explain-deadline.js';
import { objectionDeadline } from './objection-term.js';

const FIRST_DAY = '2014-01-01';
const LAST_DAY = '2100-12-31';
const INTERVALS = {
  ...{ supplementDays: 14, coAssessmentWorkingDays: 20 },
  ...{ remindWorkingDaysBefore: [5, 1], remindWorkingDaysAfter: [1], escalateWorkingDaysAfter: 3 },
};
const round = { ...terms, intervals: INTERVALS };
const anyDay = fc.integer({ min: 0, max: 31_775 }).map((days) => addDays(FIRST_DAY, days));

// The round of the stories carries the holidays of 2021 to 2024.
describe('a round goes on where its holiday table ends', () => {
  it('can be planned in from 2014 to 2100', () => {
    expect([isPlannable(FIRST_DAY), isPlannable(LAST_DAY)]).toEqual([true, true]);
    expect([isPlannable('2013-12-31'), isPlannable('2101-01-01')]).toEqual([false, false]);
  });

  it('reckons every reminder and every term of any day in which people plan', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const instant = `${day}T09:00:00.000Z`;
        reminderSchedule(day, round, { id: 'evaluation/2022/gm0518-1/p1', openedAt: instant });
        for (const due of [settlementDueOn(day, terms), objectionEndsOn(instant, terms), paymentDueOn(instant, terms)])
          expect(due > day).toBe(true);
        expect(supplementDue(instant, round).dueOn > day).toBe(true);
      }),
    ));

  it('settles on information of BZK that came years later', () => {
    // 1 November 2024 and 22 weeks: Friday 4 April 2025.
    expect(settlementDueOn('2024-11-01', terms)).toBe('2025-04-04');
  });

  it('says that days by Royal Decree may still be added', () => {
    // Friday 9 May 2025 and six weeks: Friday 20 June.
    const deadline = objectionDeadline('2025-05-09', terms.holidays);
    expect(deadline.end).toBe('2025-06-20');
    expect(explainDeadline(deadline, 'en')).toContain('The days equated by Royal Decree in 2025 are not known');
  });

  it('lets an evaluation of 2022 come back in 2025, and not later than can be reckoned', () => {
    const received = { ...NO_EVALUATION, status: 'RECEIVED' as const };
    const back = (dueOn: string) => () =>
      returnEvaluation(received, { dueOn, reason: 'no method' }, at('2023-03-06', nctv));
    expect(back('2025-01-31')()[0]).toMatchObject({ type: 'evaluationReturned', data: { dueOn: '2025-01-31' } });
    expect(back('2101-01-01')).toThrow(expect.objectContaining({ code: 'DATE_INVALID', field: 'dueOn' }));
  });
});
