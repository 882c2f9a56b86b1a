import { csvCell, csvLine } from './csv.js';

describe('a cell', () => {
  const cells: readonly (readonly [string, unknown, string])[] = [
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
    ['a list is its words', ['LATE', 'INCOMPLETE'], 'LATE INCOMPLETE'],
    ['a list that begins like a formula is made text', ['=A1'], `"'=A1"`],
  ];
  test.each(cells)('%s', (_, value, expected) => expect(csvCell(value)).toBe(expected));
});

test('a line ends as RFC 4180 says', () => expect(csvLine(['a', 1])).toBe('a,1\r\n'));
