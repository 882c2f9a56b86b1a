import { existsSync, lstatSync, readdirSync, readlinkSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { placesIn } from './directories.ts';
import { openRoot } from './open-root.ts';
import { StartProblem } from './start-problem.ts';

/** Everything that our commands write in a data directory; nothing else is ours to remove. */
const OURS = ['postgres', 'postgres.unfinished', 'temporal', 'mail', 'logs', 'pids.json', 'demo-rounds-begun-on'];

/** Where a database directory really is: a link stands for a place that PostgreSQL's account can reach. */
export function realDatabaseDir(postgresDir: string): string {
  const isLink = lstatSync(postgresDir, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? path.resolve(path.dirname(postgresDir), readlinkSync(postgresDir)) : postgresDir;
}

/** Throws a StartProblem where no database of ours is, so that nothing is stopped or removed there. */
export function insistOurs(dataDir: string): void {
  if (!holdsOurDatabase(dataDir))
    throw new StartProblem(`${dataDir} holds no database of Ronde, so nothing was removed; is RONDE_DATA_DIR right?`);
}

/**
 * Removes by name what our commands wrote in a data directory, and the directory when nothing else is in it; gives the names
 * of what stays. Throws a StartProblem, and removes nothing, where no database of ours is.
 */
export function emptyDataDir(dataDir: string): readonly string[] {
  insistOurs(dataDir);
  removeDatabase(dataDir);
  for (const name of OURS) rmSync(path.join(dataDir, name), { recursive: true, force: true });
  const others = readdirSync(dataDir);
  if (others.length === 0) rmdirSync(dataDir);
  return others;
}

/** Removes a data directory that a test, a bench or a rehearsal made for itself, in a temporary folder named `ronde-…`. */
export function removeDataDir(dataDir: string): void {
  const [first = ''] = path.relative(tmpdir(), path.resolve(dataDir)).split(path.sep);
  if (!first.startsWith('ronde-')) throw new Error(`${dataDir} is no temporary folder of ours`);
  removeDatabase(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
}

/** Removes what such a data directory holds but its logs. */
export function removeAllButLogs(dataDir: string): void {
  removeDatabase(dataDir);
  for (const name of ['mail', 'temporal']) rmSync(path.join(dataDir, name), { recursive: true, force: true });
}

function holdsOurDatabase(dataDir: string): boolean {
  const { postgres, instanceFile } = placesIn(dataDir);
  return existsSync(path.join(realDatabaseDir(postgres), 'PG_VERSION')) || existsSync(instanceFile);
}

function removeDatabase(dataDir: string): void {
  const linked = placesIn(dataDir).postgres;
  const real = realDatabaseDir(linked);
  // Elsewhere, a database has a folder to itself, which we made; a link to any other place is only cut.
  if (real !== linked && isOpenFolder(path.dirname(real))) rmSync(path.dirname(real), { recursive: true, force: true });
  rmSync(linked, { recursive: true, force: true });
}

function isOpenFolder(folder: string): boolean {
  return path.dirname(folder) === openRoot && path.basename(folder).startsWith('ronde-data-');
}
