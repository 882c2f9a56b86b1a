import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROBLEM_CATALOGUE } from '@ronde/contracts/http';
import { projectRoot } from '../../infra/local/directories.ts';

const dutch = JSON.parse(
  readFileSync(path.join(projectRoot, 'apps/web/src/shared/i18n/problems/nl.json'), 'utf8'),
) as Readonly<Record<string, string>>;

test('every code of the API has a sentence in Dutch, and no other has one', () => {
  expect(Object.keys(dutch).sort()).toEqual(Object.keys(PROBLEM_CATALOGUE).sort());
});

test('a Dutch sentence is none of the API, ends, and is short', () => {
  const english = new Set(
    Object.values(PROBLEM_CATALOGUE).flatMap(({ title, sentence, remedy }) => [title, sentence, remedy]),
  );
  const wrong = Object.entries(dutch).filter(
    ([, sentence]) => english.has(sentence) || !sentence.endsWith('.') || sentence.length > 200,
  );
  expect(wrong).toEqual([]);
});
