import { readCents, readChoice, readDay, readYesNo } from './read-row-values.js';

const valueOf = (read: object) => ('value' in read ? read.value : 'refused');

describe('an amount in a row', () => {
  const rows: readonly (readonly [cell: string | number, language: 'nl' | 'en', cents: number | null | 'refused'])[] = [
    ['1.250', 'nl', 125_000],
    ['1,250', 'en', 125_000],
    ['1,250', 'nl', 'refused'],
    ['1.250', 'en', 'refused'],
    ['1.250,50', 'en', 125_050],
    ['1,250.50', 'nl', 125_050],
    ['€ 80.000,00', 'nl', 8_000_000],
    [1.25, 'nl', 125],
    [1.234, 'nl', 'refused'],
    [1250, 'nl', 125_000],
    [0.1 + 0.2, 'nl', 30],
    [-1, 'nl', 'refused'],
    ['-5', 'nl', 'refused'],
    ['', 'nl', null],
  ];
  test.each(rows)('%s in %s', (cell, language, cents) => expect(valueOf(readCents('max', cell, language))).toBe(cents));

  test('that can be read in two ways is refused with both', () =>
    expect(readCents('max', '1,250', 'nl')).toMatchObject({
      fault: { column: 'max', message: { nl: expect.stringContaining('1.25 of 1250.00') as string } },
    }));
});

describe('a day in a row', () => {
  const rows: readonly (readonly [cell: string, day: string])[] = [
    ['2026-12-04', '2026-12-04'],
    ['4-12-2026', '2026-12-04'],
    ['04-12-2026', '2026-12-04'],
    ['4/12/2026', 'refused'],
    ['30-02-2026', 'refused'],
    ['4 december', 'refused'],
    ['', 'refused'],
  ];
  test.each(rows)('%s', (cell, day) => expect(valueOf(readDay('paidOn', cell))).toBe(day));
});

test('a choice is known by its code and by words for it, in any capitals', () => {
  const choices = { AWARD: ['verlening'], REJECT: ['afwijzing', 'rejection'] };
  expect(['award', 'Verlening', 'REJECTION', 'x'].map((cell) => valueOf(readChoice('acts', cell, choices)))).toEqual([
    'AWARD',
    'AWARD',
    'REJECT',
    'refused',
  ]);
});

test('yes and no are known in both languages', () =>
  expect(['ja', 'Yes', 'NEE', 'no', 'misschien'].map((cell) => valueOf(readYesNo('x', cell)))).toEqual([
    ...[true, true, false, false, 'refused'],
  ]));
