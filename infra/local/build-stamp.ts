import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './directories.ts';

const stampFile = path.join(projectRoot, 'node_modules/.cache/ronde/build-stamp');
const sources = [
  '{apps,libs}/*/{src/**/*,package.json,project.json}',
  'apps/web/{index.html,vite.config.mjs,build/*}',
  ...['package-lock.json', 'nx.json', '.swcrc'],
];

/** What the sources look like now: their names, sizes and times of change, as one hash. */
export function sourceStamp(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: projectRoot }).sort()) {
    const { size, mtimeMs } = statSync(path.join(projectRoot, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Whether everything was built from sources with this stamp and is still there. */
export function isBuiltFrom(stamp: string): boolean {
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) return false;
  const projects = globSync('{apps,libs}/*/project.json', { cwd: projectRoot });
  return projects.every((file) => existsSync(path.join(projectRoot, path.dirname(file), 'dist')));
}

/** Remembers what was built. */
export function rememberBuild(stamp: string): void {
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}
