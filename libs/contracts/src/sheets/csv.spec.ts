import { csvCell, csvLine } from './csv.js';
import type { SheetCell } from './sheet-cell.js';

describe('a cell', () => {
  const cells: readonly (readonly [string, SheetCell, string])[] = [
    ['plain text stays', 'Den Haag', 'Den Haag'],
    ['a comma is quoted', 'a,b', '"a,b"'],
    ['a quote is doubled', 'say "yes"', '"say ""yes"""'],
    ['a line break is quoted', 'a\nb', '"a\nb"'],
    ["a formula becomes text: 's-Gravenhage keeps its sign", "'s-Gravenhage", `"'s-Gravenhage"`],
    ['= is made text', '=1+1', `"'=1+1"`],
    ['+ is made text', '+31', `"'+31"`],
    ['- is made text', '-2', `"'-2"`],
    ['@ is made text', '@SUM(A1)', `"'@SUM(A1)"`],
    ['a tab is made text', '\t=1', `"'\t=1"`],
    ['a carriage return is made text', '\r=1', `"'\r=1"`],
    ['a number is a number', -12, '-12'],
    ['nothing is nothing', null, ''],
    ['an amount has two decimals', { cents: 125_050 }, '1250.50'],
    ['an amount that goes off stays a number', { cents: -5 }, '-0.05'],
    ['a day is a day', { on: '2026-12-04' }, '2026-12-04'],
    ['a day that begins like a formula is made text', { on: '=A1' }, `"'=A1"`],
  ];
  test.each(cells)('%s', (_, value, expected) => expect(csvCell(value)).toBe(expected));
});

test('a line ends as RFC 4180 says', () => expect(csvLine(['a', 1])).toBe('a,1\r\n'));
