import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A page of the list. */
export type PageName = 'first' | 'last' | 'all';

/** The SQL of each page, as the repository asks it. */
export type ListQueries = Readonly<Record<PageName, { readonly text: string; readonly values: readonly unknown[] }>>;

let known: ListQueries | undefined;

/** The list's SQL that was kept for the bare route. */
export function listQueries(directory: string): ListQueries {
  known ??= JSON.parse(readFileSync(fileIn(directory), 'utf8')) as ListQueries;
  return known;
}

/** Keeps the list's SQL for the bare route. */
export function keepListQueries(directory: string, queries: ListQueries): void {
  writeFileSync(fileIn(directory), JSON.stringify(queries));
}

function fileIn(directory: string): string {
  return path.join(directory, 'list.json');
}
