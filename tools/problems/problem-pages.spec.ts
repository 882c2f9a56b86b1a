import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProblemCode, PROBLEM_CATALOGUE } from '@ronde/contracts/http';
import { problemIndex, problemPage } from './problem-page.ts';

const root = join(import.meta.dirname, '..', '..');
const pages = join(root, 'docs', 'problems');
const codes = Object.keys(PROBLEM_CATALOGUE).sort();

const textsIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('spec.ts') && !name.includes('http/problems/'))
    .map((name) => readFileSync(join(root, name), 'utf8'));

const rules = textsIn('libs/domain/src');
/** The text of every file that is shipped, but for the catalogue itself. */
const shipped = [
  ...rules,
  ...['libs/contracts/src', 'libs/persistence/src', 'apps/api/src', 'apps/worker/src'].flatMap(textsIn),
];

test('every code has a page that says what the catalogue says, and no page is left over', () => {
  expect(readdirSync(pages).sort()).toEqual([...codes.map((code) => `${code}.md`), 'README.md'].sort());
  for (const code of codes) {
    if (!isProblemCode(code)) throw new Error(code);
    expect(readFileSync(join(pages, `${code}.md`), 'utf8')).toBe(problemPage(code, PROBLEM_CATALOGUE[code]));
  }
  expect(readFileSync(join(pages, 'README.md'), 'utf8')).toBe(problemIndex(PROBLEM_CATALOGUE));
});

test('every code that a rule or the API refuses with is in the catalogue', () => {
  const unknown = shipped.flatMap(refusedWith).filter((code) => !isProblemCode(code));
  expect([...new Set(unknown)]).toEqual([]);
});

test('every code that a rule of the domain refuses with names the law or the assumption it rests on', () => {
  const ofRules = codes.filter((code) => rules.some((text) => text.includes(`'${code}'`)));
  const unfounded = ofRules.filter((code) => isProblemCode(code) && PROBLEM_CATALOGUE[code].source === undefined);
  expect(unfounded).toEqual([]);
});

test('every code of the catalogue is used', () => {
  const unused = codes.filter((code) => !shipped.some((text) => text.includes(`'${code}'`)));
  expect(unused).toEqual([]);
});

test.each(codes)('%s says in plain sentences what is wrong and what to do', (code) => {
  if (!isProblemCode(code)) throw new Error(code);
  const { title, sentence, remedy, status } = PROBLEM_CATALOGUE[code];
  for (const text of [sentence, remedy]) expect(text).toMatch(/^[A-Z].*\.$/s);
  expect(title).toMatch(/^[A-Z].*[^.]$/);
  expect(status).toBeGreaterThanOrEqual(400);
});

/** Codes given to insist(…), RuleViolation(…) and Problem(…), wherever they stand among the arguments. */
function refusedWith(text: string): readonly string[] {
  const calls = [...text.matchAll(/(?:\binsist|\bRuleViolation|\bProblem|\bProblem\.at)\(/g)];
  return calls.flatMap(({ index, 0: call }) => {
    const literals = argumentsOf(text, index + call.length).matchAll(/'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)'/g);
    const found = [...literals].map(([, code]) => code ?? '');
    return found.filter((code) => !NO_CODES.has(code));
  });
}

/** Values of the vocabulary that stand in conditions. */
const NO_CODES = new Set([
  'NOT_TAKEN_INTO_CONSIDERATION',
  'ROUND_CANCELLED',
  'CO_ASSESSMENT',
  'IN_REVIEW',
  'NOT_DELIVERED',
]);

function argumentsOf(text: string, from: number): string {
  let depth = 1;
  let end = from;
  while (depth > 0 && end < text.length) {
    if ('([{'.includes(text[end] ?? '')) depth += 1;
    if (')]}'.includes(text[end] ?? '')) depth -= 1;
    end += 1;
  }
  return text.slice(from, end);
}
