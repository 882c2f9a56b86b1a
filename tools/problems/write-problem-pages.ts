import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROBLEM_CATALOGUE } from '@ronde/contracts/http';
import { problemIndex, problemPage } from './problem-page.ts';

// Writes docs/problems anew from the catalogue; a code that is gone loses its page.
const folder = join(import.meta.dirname, '..', '..', 'docs', 'problems');
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (name.endsWith('.md')) rmSync(join(folder, name));
for (const [code, entry] of Object.entries(PROBLEM_CATALOGUE))
  writeFileSync(join(folder, `${code}.md`), problemPage(code, entry));
writeFileSync(join(folder, 'README.md'), problemIndex(PROBLEM_CATALOGUE));
