import { plainCell, type SheetCell } from './sheet-cell.js';

/** A cell that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** One value as a cell of a CSV file (RFC 4180); what a spreadsheet would calculate is made text by an apostrophe. */
export function csvCell(value: SheetCell): string {
  const plain = plainCell(value);
  const text = String(plain);
  const counted = typeof plain === 'number' || (typeof value === 'object' && value !== null && 'cents' in value);
  const safe = !counted && FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of cells. */
export function csvLine(cells: readonly SheetCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** The first line of a CSV file; a spreadsheet takes the mark in front of it for the encoding. */
export function csvHead(names: readonly string[]): string {
  return `\uFEFF${csvLine(names)}`;
}
