import { MAILS } from '@ronde/domain';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../infra/local/directories.ts';

const codes = [...new Set(Object.values(MAILS).flatMap((rules) => rules.map(({ mail }) => mail as string)))];

test.each(['nl', 'en'])('every mail has a name of its own on the pages, in %s', (language) => {
  const file = path.join(projectRoot, `apps/web/src/features/mails/texts/${language}.json`);
  const { mail } = JSON.parse(readFileSync(file, 'utf8')) as { readonly mail: Readonly<Record<string, string>> };
  expect(Object.keys(mail).sort()).toEqual([...codes].sort());
  const names = Object.values(mail);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
