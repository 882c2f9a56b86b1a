/** A value of a table that leaves as a file: an amount, a calendar date, an instant, or what stands there as it is. */
export type SheetCell =
  string | number | null | undefined | { readonly cents: number } | { readonly on: string } | { readonly at: string };

const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' },
});

/** How a cell is written where there are only texts: euros with a point and two decimals, dates as `2026-12-04`. */
export function plainCell(cell: SheetCell): string | number {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return cell;
  if ('cents' in cell) return (cell.cents / 100).toFixed(2);
  return 'on' in cell ? cell.on : cell.at;
}

/** What a spreadsheet counts with, and the name of its style; undefined for a text, and for a day before March 1900. */
export function countedCell(cell: SheetCell): { readonly number: number; readonly style: CellStyle } | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { number: cell, style: 'PLAIN' } : undefined;
  if (typeof cell !== 'object' || cell === null) return undefined;
  if ('cents' in cell) return { number: cell.cents / 100, style: 'EUROS' };
  return 'on' in cell ? dayNumber(cell.on, 'DATE') : instantNumber(cell.at);
}

/** How a cell looks; the place in this list is the number of its style in the file. */
export const CELL_STYLES = ['PLAIN', 'HEAD', 'EUROS', 'DATE', 'INSTANT', 'TEXT'] as const;
export type CellStyle = (typeof CELL_STYLES)[number];

const DAY = 86_400_000;
/** Day 0 of a spreadsheet, as it counts from March 1900 on (ECMA-376 part 1, 18.17.4.1). */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SURE_DAY = 61;

function dayNumber(written: string, style: CellStyle): ReturnType<typeof countedCell> {
  if (!/^\d{4}-\d{2}-\d{2}([ T]|$)/.test(written)) return undefined;
  const number =
    (Date.parse(`${written.replace(' ', 'T')}${written.length > 10 ? 'Z' : 'T00:00:00Z'}`) - DAY_ZERO) / DAY;
  return number >= FIRST_SURE_DAY ? { number, style } : undefined;
}

/** By the clock of Amsterdam: a sheet knows no zones. */
function instantNumber(instant: string): ReturnType<typeof countedCell> {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? undefined : dayNumber(AMSTERDAM.format(at), 'INSTANT');
}
