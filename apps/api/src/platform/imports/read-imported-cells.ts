import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { isOfficeFile } from '../files/office-file.js';
import { Problem } from '../problems/problem.js';

/** What stands in a cell: a number is one that the spreadsheet counts with; days are spelled. */
export type ImportedCell = string | number;

/** The cells of a file, row by row, the names in the first. */
export type ImportedCells = readonly (readonly ImportedCell[])[];

/** A sheet of a thousand files is far below it; what unpacks to more is not read. */
const LARGEST_SHEET_BYTES = 20_000_000;
const MOST_ROWS = 5_000;

/** What is imported: CSV as text, or a workbook in base64. */
export interface ImportedFile {
  readonly csv?: string | undefined;
  readonly xlsx?: string | undefined;
}

/** Reads the cells of CSV, or of the first sheet of a workbook. Code: FIELD_INVALID for what is neither. */
export async function readCells({ csv, xlsx }: ImportedFile): Promise<ImportedCells> {
  const rows = xlsx === undefined ? cellsOfCsv(csv ?? '') : await cellsOfWorkbook(Buffer.from(xlsx, 'base64'));
  if (rows.length > MOST_ROWS + 1)
    throw Problem.at(xlsx === undefined ? 'csv' : 'xlsx', 'FIELD_INVALID', `A list has at most ${MOST_ROWS} rows.`);
  return rows;
}

/** Separated as the line of names is; a cell between quotes may hold the separator and a new line (RFC 4180). */
function cellsOfCsv(csv: string): ImportedCells {
  const names = csv.slice(0, /[\r\n]|$/.exec(csv)?.index);
  try {
    return parse(csv, {
      bom: true,
      delimiter: names.includes(';') ? ';' : ',',
      relaxColumnCount: true,
      relaxQuotes: true,
      trim: true,
    });
  } catch (error) {
    if (error instanceof CsvError) throw Problem.at('csv', 'FIELD_INVALID', `This is no CSV: ${error.message}`);
    throw error;
  }
}

async function cellsOfWorkbook(workbook: Buffer): Promise<ImportedCells> {
  try {
    insistSmall(workbook);
    insistNoMacros(workbook);
    // What the directory names and no more, packed anew: a part that says otherwise of itself never reaches the reader.
    const rows = await readSheet(Buffer.from(zipSync(unzipSync(workbook), { level: 0 })));
    return rows.map((row) => row.map(cellOf));
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw Problem.at('xlsx', 'FIELD_INVALID', 'This is no workbook that can be read.');
  }
}

/** Looks at what the parts say they unpack to, without unpacking them. */
function insistSmall(workbook: Buffer): void {
  let bytes = 0;
  unzipSync(workbook, {
    filter: ({ originalSize }) => {
      bytes += originalSize;
      return false;
    },
  });
  if (bytes > LARGEST_SHEET_BYTES) throw Problem.at('xlsx', 'FIELD_INVALID', 'This workbook is too large.');
}

/** Macros have another main type, and a place of their own that is not looked at either. */
function insistNoMacros(workbook: Buffer): void {
  if (!isOfficeFile(workbook, 'spreadsheetml.sheet'))
    throw Problem.at('xlsx', 'FIELD_INVALID', 'Save this as a workbook without macros (.xlsx).');
}

/** A sheet knows days and truths; CSV spells them. */
function cellOf(cell: unknown): ImportedCell {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return typeof cell === 'number' ? cell : String(cell as string).trim();
}
