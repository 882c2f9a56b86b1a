import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { SheetCell } from './sheet-cell.js';
import { sheetEnd, sheetRow, sheetStart } from './sheet-xml.js';
import { SHEET_PART, workbookParts } from './workbook-parts.js';

/** The media type of a workbook. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a sheet is called, and its columns. */
export interface SheetHead {
  readonly name: string;
  readonly columns: readonly string[];
}

/** A workbook that is being written. */
export interface OpenWorkbook {
  add(rows: readonly (readonly SheetCell[])[]): void;
  end(): void;
}

/** The same rows make the same bytes, whenever they are written. */
const WRITTEN_AT = '2000-01-01T12:00:00';

/**
 * Begins a workbook of one sheet: names in the first row, which stays in sight and filters; each part goes to `take` as
 * it is ready, so that size does not matter.
 */
export function startWorkbook({ name, columns }: SheetHead, take: (bytes: Uint8Array) => void): OpenWorkbook {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    take(bytes);
  });
  const part = (partName: string) => {
    const opened = new ZipDeflate(partName, { level: 6 });
    opened.mtime = WRITTEN_AT;
    zip.add(opened);
    return (text: string, last: boolean) => opened.push(strToU8(text), last);
  };
  for (const [partName, text] of Object.entries(workbookParts(name))) part(partName)(text, true);
  const sheet = part(SHEET_PART);
  let nth = 1;
  sheet(sheetStart(columns) + sheetRow(nth, columns, 'HEAD'), false);
  return {
    add: (rows) => sheet(rows.map((row) => sheetRow((nth += 1), row)).join(''), false),
    end: () => {
      sheet(sheetEnd(columns.length, nth), true);
      zip.end();
    },
  };
}
