import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEADLINE_REASONS } from '@ronde/persistence';
import { projectRoot } from '../../infra/local/directories.ts';

const reasonsIn = (language: 'nl' | 'en') =>
  (
    JSON.parse(
      readFileSync(path.join(projectRoot, `apps/web/src/features/calendar/texts/${language}.json`), 'utf8'),
    ) as { readonly reason: Readonly<Record<string, string>> }
  ).reason;

test('the calendar gives the reason of every term in Dutch', () => {
  expect(Object.keys(reasonsIn('nl')).sort()).toEqual(Object.keys(DEADLINE_REASONS).sort());
});

test('the calendar gives the reason of every term in English as the API does', () => {
  expect(reasonsIn('en')).toEqual(DEADLINE_REASONS);
});
