import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../infra/local/directories.ts';

const domain = path.join(projectRoot, 'libs/domain/src');
const texts = path.join(projectRoot, 'apps/web/src/features/journal/texts/nl.json');

test('the history page has a sentence for every fact there is, and for no other', () => {
  const sources = globSync('**/*.ts', { cwd: domain }).map((file) => readFileSync(path.join(domain, file), 'utf8'));
  const types = new Set(sources.flatMap((source) => [...source.matchAll(/Fact<\s*'(\w+)'/g)].map(([, type]) => type)));
  const { fact } = JSON.parse(readFileSync(texts, 'utf8')) as { readonly fact: Readonly<Record<string, string>> };
  expect(Object.keys(fact).sort()).toEqual([...types].sort());
});
