import { sheetCell, sheetName } from './sheet-columns.js';

describe('a column of a list, in a spreadsheet', () => {
  const rows: readonly (readonly [column: string, value: unknown, name: string, cell: unknown])[] = [
    ['requestedCents', 125_050, 'requested', { cents: 125_050 }],
    ['cents', -5, 'amount', { cents: -5 }],
    ['awardedCents', null, 'awarded', null],
    ['decisionDueOn', '2026-12-04', 'decisionDueOn', { on: '2026-12-04' }],
    ['waitsUntil', '2026-12-04', 'waitsUntil', { on: '2026-12-04' }],
    ['payBefore', '2026-12-04', 'payBefore', { on: '2026-12-04' }],
    ['decidedAt', '2026-12-04T12:00:00Z', 'decidedAt', { at: '2026-12-04T12:00:00Z' }],
    ['at', '2026-12-04T12:00:00Z', 'at', { at: '2026-12-04T12:00:00Z' }],
    ['flags', ['LATE', 'INCOMPLETE'], 'flags', 'LATE INCOMPLETE'],
    ['year', 2026, 'year', 2026],
    ['format', 'x', 'format', 'x'],
    ['amount', { cents: 1 }, 'amount', { cents: 1 }],
  ];
  test.each(rows)('%s', (column, value, name, cell) =>
    expect([sheetName(column), sheetCell(column, value)]).toEqual([name, cell]),
  );
});
