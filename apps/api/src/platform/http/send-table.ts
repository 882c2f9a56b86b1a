import { csvHead, csvLine, startWorkbook, XLSX_TYPE, type SheetCell } from '@ronde/contracts/sheets';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { sheetCell, sheetName } from './sheet-columns.js';

/** Rows of a table, a part at a time. */
type Rows = AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;
type Row = readonly unknown[];

/** A list to take away: its columns by name, and its rows, which are asked for while they are sent. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: Rows;
}

/** The form a list is taken away in. */
export type TableForm = 'csv' | 'xlsx';

const TYPES: Readonly<Record<TableForm, string>> = { csv: 'text/csv; charset=utf-8', xlsx: XLSX_TYPE };

/** Answers with a list to take away, as `name`.csv or `name`.xlsx. */
export function sendTable(reply: FastifyReply, form: TableForm, name: string, table: Table): FastifyReply {
  const written = form === 'csv' ? csvOf(table) : workbookOf(name, table);
  return reply
    .header('content-type', TYPES[form])
    .header('content-disposition', `attachment; filename="${name}.${form}"`)
    .send(Readable.from(written));
}

/** Amounts in cents, as the columns say. */
async function* csvOf({ columns, rows }: Table): AsyncGenerator<string> {
  yield csvHead(columns);
  for await (const some of rows) yield some.map((row) => csvLine(row.map(plain))).join('');
}

/** The same rows for a spreadsheet: amounts in euros, dates as dates. */
async function* workbookOf(name: string, { columns, rows }: Table): AsyncGenerator<Buffer> {
  const ready: Uint8Array[] = [];
  const workbook = startWorkbook({ name, columns: columns.map(sheetName) }, (bytes) => ready.push(bytes));
  for await (const some of rows) {
    workbook.add(some.map((row) => row.map((value, index) => sheetCell(columns[index] ?? '', value))));
    if (ready.length > 0) yield Buffer.concat(ready.splice(0));
  }
  workbook.end();
  yield Buffer.concat(ready);
}

function plain(value: unknown): SheetCell {
  return Array.isArray(value) ? value.join(' ') : (value as SheetCell);
}
