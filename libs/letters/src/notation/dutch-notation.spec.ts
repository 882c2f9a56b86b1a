import { dayText, euroText, momentText, weekdayText } from './dutch-notation.js';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('amounts', () => {
  it.each([
    [0, '€ 0,00'],
    [5, '€ 0,05'],
    [99_999, '€ 999,99'],
    [100_000, '€ 1.000,00'],
    [125_000_000, '€ 1.250.000,00'],
    [58_048_920, '€ 580.489,20'],
    [-1_205, '-€ 12,05'],
  ])('%d cents', (cents, text) => expect(spaced(euroText(cents))).toBe(text));
});

describe('days', () => {
  it.each([
    ['2026-12-04', '4 december 2026', 'vrijdag 4 december 2026'],
    ['2024-02-29', '29 februari 2024', 'donderdag 29 februari 2024'],
    ['2027-01-03', '3 januari 2027', 'zondag 3 januari 2027'],
  ])('%s', (date, short, long) => {
    expect(spaced(dayText(date))).toBe(short);
    expect(spaced(weekdayText(date))).toBe(long);
  });
});

describe('moments on the clock of Amsterdam', () => {
  it.each([
    ['2026-07-01T21:59:59.000Z', 'woensdag 1 juli 2026 om 23.59 uur'],
    ['2026-07-01T22:00:00.000Z', 'donderdag 2 juli 2026 om 00.00 uur'],
    ['2026-12-31T23:30:00Z', 'vrijdag 1 januari 2027 om 00.30 uur'],
  ])('%s', (instant, text) => expect(spaced(momentText(instant))).toBe(text));
});
