import { createHash } from 'node:crypto';
import { Problem } from '../problems/problem.js';
import { readCells, type ImportedCell, type ImportedFile } from './read-imported-cells.js';

/** A column of a list that comes in: its name, and what people call it. */
export interface ImportedColumn {
  readonly name: string;
  readonly called: readonly string[];
  /** The column itself may be absent. */
  readonly optional?: true;
}

/** A row of a list that comes in. */
export interface ImportedRow {
  /** As a spreadsheet counts: the names stand in row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, ImportedCell>>;
}

/** The rows of a list, and what tells this file from others. */
export interface ImportedTable {
  readonly rows: readonly ImportedRow[];
  readonly hash: string;
}

/** Columns a list may have, and those of other lists that may stand beside them. */
export interface ImportedColumns {
  readonly known: readonly ImportedColumn[];
  readonly ignored?: readonly string[];
}

/**
 * Reads a list by the names in its first row, in any order, by their name or by what people call them. Refuses with
 * FIELD_INVALID a file in which a column is missing, or stands that nobody knows: it might say something that counts.
 */
export async function readTable(file: ImportedFile, columns: ImportedColumns): Promise<ImportedTable> {
  const [head = [], ...lines] = await readCells(file);
  const names = namesOf(head, columns, file.xlsx === undefined ? 'csv' : 'xlsx');
  const rows = lines
    .map((cells, index) => ({ row: index + 2, cells: named(names, cells) }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
  const hash = createHash('sha256').update(JSON.stringify(lines)).digest('hex');
  return { rows, hash };
}

function namesOf(head: readonly ImportedCell[], { known, ignored = [] }: ImportedColumns, field: string) {
  const names = head.map((cell) => known.find(({ name, called }) => [name, ...called].some(isCalled(cell)))?.name);
  const strange = head.filter(
    (cell, index) => cell !== '' && names[index] === undefined && !ignored.some(isCalled(cell)),
  );
  const missing = known.filter(({ name, optional }) => !optional && !names.includes(name));
  const twice = names.filter((name, index) => name !== undefined && names.indexOf(name) !== index);
  const faults = [
    ...missing.map(({ name, called }) => `The column ${[name, ...called].join(' / ')} is missing.`),
    ...strange.map((cell) => `The column ${String(cell)} is not known: remove it or give it one of the names.`),
    ...twice.map((name) => `The column ${name ?? ''} stands there twice.`),
  ];
  if (faults.length > 0) throw Problem.at(field, 'FIELD_INVALID', faults.join(' '));
  return names;
}

function named(names: readonly (string | undefined)[], cells: readonly ImportedCell[]): ImportedRow['cells'] {
  const known = names.flatMap((name, index) => (name === undefined ? [] : [[name, cells[index] ?? ''] as const]));
  return Object.fromEntries(known);
}

const isCalled = (cell: ImportedCell) => (name: string) => bare(String(cell)) === bare(name);

/** Words as people type them: capitals, spaces and signs do not count. */
export function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
