import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exceptionRows } from './exception-rows.ts';

const root = path.resolve(import.meta.dirname, '../..');
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');
const rows = exceptionRows();
const sample = JSON.parse(textOf('samples/three-years.json')) as { exceptions: { exception: string }[] };

/** The title that follows `it(`, `test(` or the rows of an `each`. */
const TITLE = /(?:\b(?:it|test)|[\]\w]\))\(\s*(?:'((?:[^'\\]|\\.)+)'|`([^`]+)`)/g;

/** The titles of the tests in a file; other words in it are none. */
function titlesIn(source: string): readonly string[] {
  return [...source.matchAll(TITLE)].map(([, plain, template]) => (plain ?? template ?? '').replaceAll("\\'", "'"));
}

describe('the titles of tests', () => {
  it.each([
    ["it('is one', () => undefined)", ['is one']],
    ["  it(\n    'is one on its own line',", ['is one on its own line']],
    ["] as const)('%s is one of each', () => undefined)", ['%s is one of each']],
    ["describe('is none', () => undefined)", []],
    ["expect(type).toBe('is none')", []],
    ["// it is 'none'", []],
  ])('in %s', (source, titles) => expect(titlesIn(source)).toEqual(titles));
});

describe('every exception of the cycle', () => {
  it('that the rehearsal of three years plays stands in the annual round, and the other way round', () => {
    const exceptions = sample.exceptions.map(({ exception }) => exception);
    expect(rows.map(({ exception }) => exception).sort()).toEqual([...exceptions].sort());
  });

  it('stands there once', () => {
    const names = rows.map(({ exception }) => exception);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });

  it.each(rows)('$exception: its rule is there', ({ rule }) => {
    expect(rule).toMatch(/^libs\/domain\/src\//);
    expect(existsSync(path.join(root, rule))).toBe(true);
  });

  it.each(rows)('$exception: it has one test on the engine, by its title', ({ test, title }) => {
    expect(test).toMatch(/\.workflow-spec\.ts$/);
    expect(titlesIn(textOf(test)).filter((one) => one === title)).toEqual([title]);
  });
});
