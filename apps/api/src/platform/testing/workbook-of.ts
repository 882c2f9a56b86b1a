import { startWorkbook, type SheetCell } from '@ronde/contracts/sheets';

/** A workbook in base64, as people send one. */
export function workbookOf(columns: readonly string[], rows: readonly (readonly SheetCell[])[]): string {
  const parts: Uint8Array[] = [];
  const workbook = startWorkbook({ name: 'List', columns }, (bytes) => parts.push(bytes));
  workbook.add(rows);
  workbook.end();
  return Buffer.concat(parts).toString('base64');
}
