import fc from 'fast-check';
import { holidayTable } from '../calendar/holiday-table.js';
import { addDays, compareDates, daysBetween, weekday } from '../calendar/local-date.js';
import { isWorkingDay } from '../calendar/working-days.js';
import type { LocalDate } from '../vocabulary.js';
import { reasonsNotToRoll } from './awt-scope.js';
import { computeDeadline, deadlineFrom } from './compute-deadline.js';
import { decisionOnApplicationDeadline } from './decision-on-application.js';
import { recalculate } from './recalculate.js';
import type { Suspension } from './suspension.js';
import { TERMS } from './terms.js';

const table = holidayTable(2021, 2040);
const someDay = fc.integer({ min: 0, max: 2400 }).map((days) => addDays('2022-01-01', days));
const allTerms = fc.constantFrom(...Object.values(TERMS));
const rollingTerms = fc.constantFrom(...Object.values(TERMS).filter((term) => reasonsNotToRoll(term).length === 0));

/** A calendar of its own: counts one day at a time and knows the days off by hand. */
const DAYS_OFF = new Set(
  `2022-01-01 2022-04-15 2022-04-18 2022-04-27 2022-05-05 2022-05-26 2022-05-27 2022-06-06 2022-12-25 2022-12-26
   2023-01-01 2023-04-07 2023-04-10 2023-04-27 2023-04-28 2023-05-05 2023-05-18 2023-05-19 2023-05-29 2023-12-25 2023-12-26
   2024-01-01 2024-03-29 2024-04-01 2024-04-27 2024-05-05 2024-05-09 2024-05-10 2024-05-20 2024-12-25 2024-12-26 2024-12-27
   2025-01-01 2025-04-18 2025-04-21 2025-04-26 2025-05-05 2025-05-29 2025-05-30 2025-06-09 2025-12-25 2025-12-26
   2026-01-01 2026-01-02 2026-04-03 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-15 2026-05-25 2026-12-25 2026-12-26
   2027-01-01 2027-03-26 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-07 2027-05-17 2027-12-25 2027-12-26
   2028-01-01 2028-04-14 2028-04-17 2028-04-27 2028-04-28 2028-05-05 2028-05-25 2028-05-26 2028-06-05 2028-12-25 2028-12-26`
    .trim()
    .split(/\s+/),
);

function tomorrow([year, month, day, weekdayFromSaturday]: readonly number[]): number[] {
  const lengths = [31, year! % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const next = (weekdayFromSaturday! + 1) % 7;
  if (day! < lengths[month! - 1]!) return [year!, month!, day! + 1, next];
  return month === 12 ? [year! + 1, 1, 1, next] : [year!, month! + 1, 1, next];
}

function text([year, month, day]: readonly number[]): LocalDate {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Every day from Saturday 1 January 2022 on, and whether it is a day of rest. */
const NAIVE_DAYS: { date: LocalDate; rest: boolean }[] = [];
for (let today = [2022, 1, 1, 0]; NAIVE_DAYS.length < 2557; today = tomorrow(today)) {
  NAIVE_DAYS.push({ date: text(today), rest: today[3]! < 2 || DAYS_OFF.has(text(today)) });
}

function naiveEnd(event: LocalDate, length: number): LocalDate {
  let index = NAIVE_DAYS.findIndex(({ date }) => date === event) + length;
  while (NAIVE_DAYS[index]!.rest) index += 1;
  return NAIVE_DAYS[index]!.date;
}

/** Up to six acts of suspension, some overlapping, all called while the first eight weeks run. */
const suspensions = fc.array(
  fc.record({ start: fc.integer({ min: 1, max: 50 }), length: fc.integer({ min: 0, max: 20 }), agreed: fc.boolean() }),
  { maxLength: 6 },
);

function placed(
  received: LocalDate,
  { start, length, agreed }: { start: number; length: number; agreed: boolean },
): Suspension {
  const firstDay = addDays(received, start);
  if (!agreed) {
    const invitedOn = addDays(firstDay, -1);
    return {
      ground: 'supplement',
      invitedOn,
      termEndsOn: addDays(invitedOn, 30),
      receivedOn: addDays(firstDay, length),
    };
  }
  const lastDay = addDays(firstDay, length);
  return { ground: 'agreement', firstDay, lastDay, startNotifiedOn: firstDay, endNotifiedOn: lastDay };
}

function suspendedDates(suspension: Suspension): LocalDate[] {
  const [first, days] =
    suspension.ground === 'supplement'
      ? [addDays(suspension.invitedOn, 1), daysBetween(suspension.invitedOn, suspension.receivedOn ?? '') - 1]
      : [suspension.firstDay, daysBetween(suspension.firstDay, suspension.lastDay ?? '') + 1];
  return Array.from({ length: Math.max(0, days) }, (_, index) => addDays(first, index));
}

describe('every term', () => {
  it.each([
    ['OBJECTION', 42],
    ['DECISION_ON_APPLICATION', 56],
    ['NOT_TAKEN_INTO_CONSIDERATION', 28],
    ['DECISION_ON_OBJECTION_WITH_COMMITTEE', 84],
    ['WOO_PUBLICATION', 14],
  ] as const)('%s ends where a naive count over seven years of days ends', (code, length) => {
    const events = NAIVE_DAYS.slice(0, 2450).map(({ date }) => date);
    const ends = events.map((event) => [event, deadlineFrom(event, TERMS[code], table).end]);
    expect(ends).toEqual(events.map((event) => [event, naiveEnd(event, length)]));
  });

  it('that rolls never ends on a Saturday, a Sunday or a holiday, and never more than nine days late', () => {
    fc.assert(
      fc.property(someDay, rollingTerms, (event, term) => {
        const { end, rawEnd } = deadlineFrom(event, term, table);
        const rolledBy = daysBetween(rawEnd, end);
        const holds = [weekday(end) < 6, isWorkingDay(end, table), rolledBy >= 0, rolledBy <= 9];
        expect(holds).toEqual([true, true, true, true]);
      }),
      { numRuns: 1000 },
    );
  });

  it('that does not roll ends where it was counted', () => {
    const others = fc.constantFrom(...Object.values(TERMS).filter((term) => reasonsNotToRoll(term).length > 0));
    fc.assert(
      fc.property(someDay, others, (event, term) => {
        const { end, countedEnd } = deadlineFrom(event, term, table);
        expect(end).toBe(countedEnd);
      }),
      { numRuns: 500 },
    );
  });

  it('ends no earlier for a later event, explains each move, and is computed again the same', () => {
    fc.assert(
      fc.property(someDay, allTerms, (event, term) => {
        const deadline = deadlineFrom(event, term, table);
        expect(compareDates(deadline.end, deadlineFrom(addDays(event, 1), term, table).end)).toBeLessThanOrEqual(0);
        expect(deadline.steps.reduce((at, { from, to }) => (at === from ? to : 'broken'), event)).toBe(deadline.end);
        expect(recalculate(deadline, table)).toMatchObject({ changed: false, deadline });
      }),
      { numRuns: 500 },
    );
  });
});

describe('suspensions', () => {
  it('move the end by the number of distinct suspended days, in whatever order they are given', () => {
    fc.assert(
      fc.property(someDay, suspensions, (receivedOn, drawn) => {
        const placedOnes = drawn.map((one) => placed(receivedOn, one));
        const distinct = new Set(placedOnes.flatMap(suspendedDates)).size;
        const deadline = decisionOnApplicationDeadline({ receivedOn, suspensions: placedOnes }, table);
        const reversed = { ...deadline.facts, suspensions: [...placedOnes].reverse() };
        const { rawEnd, suspendedDays, end } = computeDeadline(reversed, table);
        expect([suspendedDays, rawEnd]).toEqual([distinct, addDays(receivedOn, 56 + distinct)]);
        expect([end, isWorkingDay(end, table)]).toEqual([deadline.end, true]);
      }),
      { numRuns: 1000 },
    );
  });
});
