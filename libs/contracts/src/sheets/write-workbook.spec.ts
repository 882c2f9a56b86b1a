import { jest } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { columnName } from './sheet-xml.js';
import type { SheetCell } from './sheet-cell.js';
import { startWorkbook } from './write-workbook.js';

function written(columns: readonly string[], rows: readonly (readonly SheetCell[])[], name = 'Board'): Buffer {
  const parts: Uint8Array[] = [];
  const workbook = startWorkbook({ name, columns }, (bytes) => parts.push(bytes));
  for (const row of rows) workbook.add([row]);
  workbook.end();
  return Buffer.concat(parts);
}

const sheetOf = (bytes: Buffer) => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
const cellOf = (value: SheetCell) => /<row r="2">(.*)<\/row>/s.exec(sheetOf(written(['a'], [[value]])))?.[1];

describe('a cell of a workbook', () => {
  const text = (inside: string) => `<c r="A2" s="5" t="inlineStr"><is><t xml:space="preserve">${inside}</t></is></c>`;
  const cells: readonly (readonly [string, SheetCell, string])[] = [
    ['a text is a text', 'Den Haag', text('Den Haag')],
    [
      'what looks like a formula is a text',
      '=HYPERLINK("https://x.example")',
      text('=HYPERLINK(&quot;https://x.example&quot;)'),
    ],
    ['what looks like a number stays a text: codes keep their zeros', '0518', text('0518')],
    ['signs of XML are kept', '<b>&</b>', text('&lt;b&gt;&amp;&lt;/b&gt;')],
    ['what XML cannot hold is left out', 'a\u0000b\u001fc', text('abc')],
    ['half a sign is replaced', 'a\ud800b', text('a\ufffdb')],
    ['a sign of the spreadsheet itself is kept as it was typed', '_x000D_', text('_x005F_x000D_')],
    ['a new line is kept', 'a\nb', text('a\nb')],
    ['a number counts', 12.5, '<c r="A2" s="0"><v>12.5</v></c>'],
    ['an amount counts in euros', { cents: 125_050 }, '<c r="A2" s="2"><v>1250.5</v></c>'],
    ['a day is the number of that day', { on: '2023-07-03' }, '<c r="A2" s="3"><v>45110</v></c>'],
    [
      'an instant stands by the clock of Amsterdam, in summer',
      { at: '2023-07-03T10:00:00Z' },
      '<c r="A2" s="4"><v>45110.5</v></c>',
    ],
    [
      'an instant stands by the clock of Amsterdam, in winter',
      { at: '2023-01-03T11:00:00Z' },
      '<c r="A2" s="4"><v>44929.5</v></c>',
    ],
    ['what is no day is a text', { on: 'soon' }, text('soon')],
    ['a day before a spreadsheet counts well is a text', { on: '1900-01-31' }, text('1900-01-31')],
    ['nothing is no cell', null, ''],
    ['no number at all is a text', Number.NaN, text('NaN')],
  ];
  test.each(cells)('%s', (_, value, expected) => expect(cellOf(value)).toBe(expected));
});

test('a column after the twenty-sixth has two letters', () =>
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']));

test('the names stay in sight, and filter all rows', () => {
  const sheet = sheetOf(
    written(
      ['code', 'amount'],
      [
        ['a', 1],
        ['b', 2],
      ],
    ),
  );
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(sheet).toContain('<autoFilter ref="A1:B3"/>');
});

test('a reader that is not ours finds the same values', async () => {
  const bytes = written(
    ['code', 'awarded', 'decidedOn', 'decidedAt', 'note'],
    [["'s-Gravenhage & =1", { cents: 125_000_050 }, { on: '2026-12-04' }, { at: '2026-12-04T11:00:00Z' }, null]],
    "'2022-r1: every file of [this] round, and a long name",
  );
  const [{ sheet, data }] = (await readXlsxFile(bytes)) as unknown as [{ sheet: string; data: unknown[][] }];
  expect(sheet).toBe('2022-r1  every file of  this');
  expect(data).toEqual([
    ['code', 'awarded', 'decidedOn', 'decidedAt', 'note'],
    ["'s-Gravenhage & =1", 1_250_000.5, new Date('2026-12-04T00:00:00Z'), new Date('2026-12-04T12:00:00Z'), null],
  ]);
});

test('the same rows make the same bytes, whenever they are written', () => {
  const clock = jest.useFakeTimers({ now: new Date('2023-07-03T10:00:00Z') });
  const first = written(['a'], [['b']]);
  clock.setSystemTime(new Date('2024-01-01T23:59:58Z'));
  expect(written(['a'], [['b']])).toEqual(first);
  clock.useRealTimers();
});
