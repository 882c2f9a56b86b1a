import fc from 'fast-check';
import { holidayTable } from '../calendar/holiday-table.js';
import { addDays, compareDates, daysBetween } from '../calendar/local-date.js';
import { isWorkingDay } from '../calendar/working-days.js';
import type { LocalDate } from '../vocabulary.js';
import { reasonsNotToRoll } from './awt-scope.js';
import { computeDeadline, deadlineFrom } from './compute-deadline.js';
import { decisionOnApplicationDeadline } from './decision-on-application.js';
import { recalculate } from './recalculate.js';
import type { Suspension } from './suspension.js';
import { NAIVE_DAYS, naiveEnd } from './stories/naive-day-counter.js';
import type { TermDefinition } from './term-definition.js';
import { TERMS } from './terms.js';

const table = holidayTable(2021, 2040);
const someDay = fc.integer({ min: 0, max: 2400 }).map((days) => addDays('2022-01-01', days));
const allTerms = fc.constantFrom(...Object.values(TERMS));
const rollingTerms = Object.values(TERMS).filter((term) => reasonsNotToRoll(term).length === 0);
const wholeTable = holidayTable(2014, 2031);
const REST = new Set(NAIVE_DAYS.filter(({ rest }) => rest).map(({ date }) => date));
const EVERY_EVENT = NAIVE_DAYS.map(({ date }) => date).filter((date) => date < '2029');

/** Where the naive reckoning ends too, on no day of rest, and no more than nine days late. */
function holds(on: LocalDate, term: TermDefinition): boolean {
  const { end, rawEnd } = deadlineFrom(on, term, wholeTable);
  const rolledBy = daysBetween(rawEnd, end);
  return end === naiveEnd({ term, event: { on } }) && !REST.has(end) && rolledBy >= 0 && rolledBy <= 9;
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
  it.each(['SETTLEMENT', 'CO_ASSESSMENT'] as const)(
    '%s ends where a naive count over seven years of days ends',
    (code) => {
      const term = TERMS[code];
      const events = NAIVE_DAYS.map(({ date }) => date).filter((date) => date >= '2022' && date < '2028-09');
      const ends = events.map((on) => [on, deadlineFrom(on, term, table).end]);
      expect(ends).toEqual(events.map((on) => [on, naiveEnd({ term, event: { on } })]));
    },
  );

  it.each(rollingTerms.map((term) => [term.code, term] as const))(
    '%s, which rolls, ends on a working day, at most nine days late, counted from every day of 2014 to 2028',
    (_, term) => {
      const faults = EVERY_EVENT.filter((event) => !holds(event, term));
      expect(faults).toEqual([]);
    },
  );

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
        expect(naiveEnd(deadline.facts)).toBe(end);
      }),
      { numRuns: 1000 },
    );
  });
});
