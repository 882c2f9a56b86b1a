import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** One exception of the cycle: its sentence, the file of its rule, and its test on the engine by file and title. */
export interface ExceptionRow {
  readonly exception: string;
  readonly rule: string;
  readonly test: string;
  readonly title: string;
}

const ROW = /^\| (.+?) +\| \[`[^`]+`\]\(\.\.\/([^)]+)\) +\| \["(.+)"\]\(\.\.\/([^)]+)\) +\|$/gm;
/** The rows of the table of exceptions. */
export function exceptionRows(): readonly ExceptionRow[] {
  const text = readFileSync(path.join(root, 'docs/the-annual-round.md'), 'utf8');
  return [...text.matchAll(ROW)].map(([, exception = '', rule = '', title = '', test = '']) => ({
    ...{ exception, rule, title, test },
  }));
}
