import { CELL_STYLES, countedCell, plainCell, type CellStyle, type SheetCell } from './sheet-cell.js';

/** As many rows as a sheet can have (ECMA-376 part 1, 18.3.1.73 as Excel reads it). */
export const LARGEST_ROW = 1_048_576;

const LONGEST_TEXT = 32_767;
const NARROWEST = 17;
const WIDEST = 48;

/** Text inside XML. What XML cannot hold is left out, and what a spreadsheet would read as a sign of its own is kept. */
export function xmlText(text: string): string {
  return (
    text
      .toWellFormed()
      // eslint-disable-next-line no-control-regex -- these are what XML 1.0 does not know
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

/** A sheet up to its rows: the first row stays in sight. */
export function sheetStart(names: readonly string[]): string {
  const columns = names.map((name, index) => {
    const width = Math.min(WIDEST, Math.max(NARROWEST, name.length + 5));
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>',
    `<sheetView workbookViewId="0">${pane}<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView>`,
    `</sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>`,
  ].join('');
}

/** The `nth` row from 1. Texts stand in it as texts: nothing in it is calculated. */
export function sheetRow(nth: number, cells: readonly SheetCell[], style: CellStyle = 'TEXT'): string {
  if (nth > LARGEST_ROW) throw new RangeError(`A sheet has at most ${LARGEST_ROW} rows.`);
  const written = cells.map((cell, index) => sheetCell(`${columnName(index)}${nth}`, cell, style));
  return `<row r="${nth}">${written.join('')}</row>`;
}

/** What comes after the last row: a filter over all columns. */
export function sheetEnd(columns: number, rows: number): string {
  return `</sheetData><autoFilter ref="A1:${columnName(columns - 1)}${rows}"/></worksheet>`;
}

/** `A` for the first column, `AA` for the twenty-seventh. */
export function columnName(index: number): string {
  const before = index < 26 ? '' : columnName(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(65 + (index % 26));
}

function sheetCell(place: string, cell: SheetCell, style: CellStyle): string {
  const counted = countedCell(cell);
  if (counted) return `<c r="${place}" s="${CELL_STYLES.indexOf(counted.style)}"><v>${counted.number}</v></c>`;
  const text = String(plainCell(cell)).slice(0, LONGEST_TEXT);
  if (text === '') return '';
  const inside = `<is><t xml:space="preserve">${xmlText(text)}</t></is>`;
  return `<c r="${place}" s="${CELL_STYLES.indexOf(style)}" t="inlineStr">${inside}</c>`;
}
