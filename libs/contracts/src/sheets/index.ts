export { csvCell, csvHead, csvLine } from './csv.js';
export { type SheetCell } from './sheet-cell.js';
export { startWorkbook, XLSX_TYPE, type OpenWorkbook, type SheetHead } from './write-workbook.js';
