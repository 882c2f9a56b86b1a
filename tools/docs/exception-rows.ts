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
const BESIDE = '### Beside the rehearsal';

/** The rows of the two tables of exceptions: what the rehearsal of three years plays, and what is tested beside it. */
export function exceptionRows(): {
  readonly played: readonly ExceptionRow[];
  readonly beside: readonly ExceptionRow[];
} {
  const text = readFileSync(path.join(root, 'docs/the-annual-round.md'), 'utf8');
  const cut = text.indexOf(BESIDE);
  if (cut < 0) throw new Error(`docs/the-annual-round.md has no "${BESIDE}".`);
  return { played: rowsIn(text.slice(0, cut)), beside: rowsIn(text.slice(cut)) };
}

function rowsIn(text: string): readonly ExceptionRow[] {
  return [...text.matchAll(ROW)].map(([, exception = '', rule = '', title = '', test = '']) => ({
    ...{ exception, rule, title, test },
  }));
}
