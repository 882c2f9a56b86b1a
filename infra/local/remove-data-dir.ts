import { lstatSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where a database directory really is: a link stands for a place that PostgreSQL's account can reach. */
export function realDatabaseDir(postgresDir: string): string {
  const isLink = lstatSync(postgresDir, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? path.resolve(path.dirname(postgresDir), readlinkSync(postgresDir)) : postgresDir;
}

/** Removes a data directory with everything in it, also the database when that is elsewhere. */
export function removeDataDir(dataDir: string): void {
  const linked = path.join(dataDir, 'postgres');
  const real = realDatabaseDir(linked);
  // Elsewhere, a database has a folder to itself.
  rmSync(real === linked ? real : path.dirname(real), { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}
