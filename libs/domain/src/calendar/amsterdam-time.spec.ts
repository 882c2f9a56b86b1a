import fc from 'fast-check';
import {
  endOfDayInstant,
  lastDayBefore,
  localDateOf,
  localTimeInstant,
  localTimeOf,
  startOfDayInstant,
} from './amsterdam-time.js';
import { compareInstants, isTimely, laterInstant } from './instant.js';
import { addDays } from './local-date.js';

describe('days in Amsterdam', () => {
  it.each([
    ['winter', '2026-01-15', '2026-01-14T23:00:00.000Z', '2026-01-15T23:00:00.000Z'],
    ['summer', '2026-07-15', '2026-07-14T22:00:00.000Z', '2026-07-15T22:00:00.000Z'],
    ['the day summer time begins, 23 hours', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['the day summer time ends, 25 hours', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['earliest start, 25 March', '2035-03-25', '2035-03-24T23:00:00.000Z', '2035-03-25T22:00:00.000Z'],
    ['latest end, 31 October', '2027-10-31', '2027-10-30T22:00:00.000Z', '2027-10-31T23:00:00.000Z'],
    ['New Year', '2027-01-01', '2026-12-31T23:00:00.000Z', '2027-01-01T23:00:00.000Z'],
  ])('%s', (_, date, start, end) => {
    expect([startOfDayInstant(date), endOfDayInstant(date)]).toEqual([start, end]);
  });

  it.each([
    ['winter', '2026-01-15', '17:00', '2026-01-15T16:00:00.000Z'],
    ['summer', '2026-07-15', '17:00', '2026-07-15T15:00:00.000Z'],
    ['a time that is skipped: an hour later', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['just before the skip', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['just after the skip', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['a time shown twice: the first', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['after the clock went back', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('a time of day in %s', (_, date, time, instant) => {
    expect(localTimeInstant(date, time)).toBe(instant);
  });

  it.each(['24:00', '7:00', '12:60', 'noon', ''])('refuses the time "%s"', (time) => {
    expect(() => localTimeInstant('2026-01-01', time)).toThrow(expect.objectContaining({ code: 'TIME_INVALID' }));
  });

  it.each([
    ['last millisecond of a summer day', '2026-05-06T21:59:59.999Z', '2026-05-06'],
    ['first instant of the next', '2026-05-06T22:00:00Z', '2026-05-07'],
    ['last second of a winter day', '2026-01-06T22:59:59Z', '2026-01-06'],
    ['New Year', '2026-12-31T23:00:00.000Z', '2027-01-01'],
  ])('the date at the %s', (_, instant, date) => expect(localDateOf(instant)).toBe(date));

  it('agree with the time zone database', () => {
    const parts = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1997, 0), max: Date.UTC(2036, 0) }), (milliseconds) => {
        const instant = new Date(milliseconds).toISOString();
        expect(`${localDateOf(instant)} ${localTimeOf(instant)}`).toBe(parts.format(milliseconds));
      }),
      { numRuns: 1000 },
    );
  });

  it('follow each other without a gap', () => {
    const days = Array.from({ length: 1500 }, (_, day) => addDays('2026-01-01', day));
    expect(days.map((date) => localDateOf(startOfDayInstant(date)))).toEqual(days);
    expect(days.map((date) => lastDayBefore(endOfDayInstant(date)))).toEqual(days);
    expect(days.map(endOfDayInstant)).toEqual(days.map((date) => startOfDayInstant(addDays(date, 1))));
  });
});

describe('instants', () => {
  it('order by time, not by how they are written', () => {
    expect(compareInstants('2026-05-06T22:00:00Z', '2026-05-06T22:00:00.000Z')).toBe(0);
    expect(laterInstant('2026-05-06T22:00:00.5Z', '2026-05-06T22:00:00Z')).toBe('2026-05-06T22:00:00.5Z');
  });

  it.each(['2026-05-06T22:00:00+02:00', '2026-05-06T22:00:00', '2026-05-06', '2026-13-06T22:00:00Z', 'now'])(
    'refuse "%s"',
    (text) => {
      expect(() => compareInstants(text, text)).toThrow(expect.objectContaining({ code: 'INSTANT_INVALID' }));
    },
  );

  it.each([
    ['one millisecond before the end', '2026-05-06T21:59:59.999Z', true],
    ['at the end', '2026-05-06T22:00:00.000Z', false],
    ['at the end, written shorter', '2026-05-06T22:00:00Z', false],
  ])('in time, %s', (_, receivedAt, timely) => {
    expect(isTimely(receivedAt, endOfDayInstant('2026-05-06'))).toBe(timely);
  });
});
