import type { SheetCell } from '@ronde/contracts/sheets';

const CENTS = /(?:^c|C)ents$/;
const DAY = /(?:On|Until|Before)$/;
const INSTANT = /(?:^a|A)t$/;

/** What a column is called where amounts stand in euros: `requestedCents` is `requested` there. */
export function sheetName(column: string): string {
  return column === 'cents' ? 'amount' : column.replace(CENTS, '');
}

/** A value for a spreadsheet, by the name of its column: amounts in cents end in `Cents`, days in `On`, instants in `At`. */
export function sheetCell(column: string, value: unknown): SheetCell {
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value === 'number') return CENTS.test(column) ? { cents: value } : value;
  if (typeof value === 'string' && DAY.test(column)) return { on: value };
  if (typeof value === 'string' && INSTANT.test(column)) return { at: value };
  return value as SheetCell;
}
