import { lstatSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where a database directory really is: a link stands for a place that PostgreSQL's account can reach. */
export function realDatabaseDir(postgresDir: string): string {
  const isLink = lstatSync(postgresDir, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? path.resolve(path.dirname(postgresDir), readlinkSync(postgresDir)) : postgresDir;
}

/** Removes a data directory with everything in it, also the database when that is elsewhere. */
export function removeDataDir(dataDir: string): void {
  rmSync(realDatabaseDir(path.join(dataDir, 'postgres')), { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}
