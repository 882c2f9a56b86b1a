import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from './start-problem.ts';

/**
 * Makes a folder and those above it; throws one sentence when that cannot be or when nothing can be written in it.
 * Folder by folder, because Node's own recursive way never ends where the system denies that a parent exists (`/proc`).
 */
export function makeFolder(folder: string): void {
  makeEach(folder);
  attempt(`Nothing can be written in ${folder}`, () => accessSync(folder, constants.W_OK));
}

function makeEach(folder: string): void {
  const above = path.dirname(folder);
  if (above !== folder) makeEach(above);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return attempt(`The folder ${folder} cannot be made`, () => mkdirSync(folder));
  if (!found.isDirectory()) throw new StartProblem(`${folder} is a file, and a folder is needed; ${elsewhere}.`);
}

const elsewhere = 'choose another place with RONDE_DATA_DIR';

function attempt(sentence: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') throw new StartProblem(`${sentence} (${code ?? String(error)}); ${elsewhere}.`);
  }
}
