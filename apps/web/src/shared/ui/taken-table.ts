import { csvHead, csvLine, startWorkbook, XLSX_TYPE, type SheetCell } from '@ronde/contracts/sheets';
import type { Column } from './table.js';

/** A table that is downloaded. */
export interface TakenTable<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** Gives the browser a table as a file: amounts and dates to reckon with, everything else as it is shown. */
export function takeTable<Row>(shown: HTMLTableElement, taken: TakenTable<Row>, form: 'xlsx' | 'csv'): void {
  const names = taken.columns.filter(inFile).map(({ head }) => head);
  const rows = taken.rows.map((row, nth) => cellsOf(row, taken.columns, shown.tBodies[0]?.rows[nth]));
  const file =
    form === 'csv'
      ? new Blob([csvHead(names), ...rows.map(csvLine)], { type: 'text/csv' })
      : new Blob(workbookOf(taken.caption, names, rows), { type: XLSX_TYPE });
  save(file, `${fileName(taken.caption)}.${form}`);
}

const inFile = ({ onlyOnScreen }: Pick<Column<never>, 'onlyOnScreen'>) => onlyOnScreen !== true;

function cellsOf<Row>(row: Row, columns: readonly Column<Row>[], shown?: HTMLTableRowElement): readonly SheetCell[] {
  return columns.flatMap((column, index) =>
    inFile(column) ? [column.inFile === undefined ? textOf(shown?.cells[index]) : column.inFile(row)] : [],
  );
}

/** What one reads in a cell, the lines of a list apart; a dash stands for nothing. */
function textOf(cell: HTMLElement | undefined): string {
  const text = (cell?.innerText ?? '').trim().replace(/\s*\n\s*/g, '; ');
  return text === '–' ? '' : text;
}

function workbookOf(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly SheetCell[])[],
): Uint8Array<ArrayBuffer>[] {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const workbook = startWorkbook({ name, columns }, (bytes) => parts.push(new Uint8Array(bytes)));
  workbook.add(rows);
  workbook.end();
  return parts;
}

/** `Mandaten en afwezigheid` is `mandaten-en-afwezigheid`. */
export function fileName(caption: string): string {
  const plain = caption.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'ronde'
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
