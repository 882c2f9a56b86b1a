import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Row {
  readonly exception: string;
  readonly rule: string;
  readonly test: string;
  readonly title: string;
}

/** The rows of the table of exceptions: sentence, rule, and the test on the engine by its own words. */
const ROW = /^\| (.+?) +\| \[`[^`]+`\]\(\.\.\/([^)]+)\) +\| \["(.+)"\]\(\.\.\/([^)]+)\) +\|$/gm;
const rows: readonly Row[] = [...textOf('docs/the-annual-round.md').matchAll(ROW)].map(
  ([, exception = '', rule = '', title = '', test = '']) => ({ exception, rule, title, test }),
);
const sample = JSON.parse(textOf('samples/three-years.json')) as { exceptions: { exception: string }[] };

describe('every exception of the cycle', () => {
  it('that the rehearsal of three years plays stands in the annual round, and the other way round', () => {
    const played = sample.exceptions.map(({ exception }) => exception);
    expect(rows.map(({ exception }) => exception).sort()).toEqual([...played].sort());
  });

  it.each(rows)('$exception: its rule is there', ({ rule }) => {
    expect(rule).toMatch(/^libs\/domain\/src\//);
    expect(existsSync(path.join(root, rule))).toBe(true);
  });

  it.each(rows)('$exception: it has a test on the engine', ({ test, title }) => {
    expect(test).toMatch(/\.workflow-spec\.ts$/);
    expect(textOf(test).includes(title)).toBe(true);
  });
});
