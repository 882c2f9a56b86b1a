import { centsForField, formatCents, formatNumber } from './amount.js';
import { dateOf, daysBetween, formatDate, formatInstant, formatShortDate, lastDayBefore } from './date.js';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

test('amounts', () => {
  expect(plain(formatCents(125_000_000, 'nl'))).toBe('€ 1.250.000');
  expect(plain(formatCents(125_050, 'nl'))).toBe('€ 1.250,50');
  expect(formatCents(125_000_000, 'en')).toBe('€1,250,000');
  expect(formatCents(1, 'en')).toBe('€0.01');
  expect([centsForField(125_000, 'nl'), centsForField(125_050, 'en')]).toEqual(['1.250', '1,250.50']);
  expect([formatNumber(1_250, 'nl'), formatNumber(1_250, 'en')]).toEqual(['1.250', '1,250']);
});

test('dates, by the calendar of Amsterdam', () => {
  expect(formatDate('2026-12-04', 'nl')).toBe('vrijdag 4 december 2026');
  expect(formatDate('2026-12-04', 'en')).toBe('Friday 4 December 2026');
  expect(formatShortDate('2026-12-04', 'nl')).toBe('4 dec 2026');
  expect(formatInstant('2026-12-04T23:30:00.000Z', 'nl')).toBe('zaterdag 5 december 2026, 00:30');
  expect(dateOf('2026-07-01T22:30:00.000Z')).toBe('2026-07-02');
  expect([lastDayBefore('2026-10-04T22:00:00.000Z'), lastDayBefore('2026-10-04T22:00:00.001Z')]).toEqual([
    ...['2026-10-04', '2026-10-05'],
  ]);
  expect([daysBetween('2026-10-24', '2026-10-26'), daysBetween('2026-12-04', '2026-12-01')]).toEqual([2, -3]);
});
