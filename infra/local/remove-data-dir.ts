import { lstatSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where a database directory really is: a link stands for a place that PostgreSQL's account can reach. */
export function realDatabaseDir(postgresDir: string): string {
  const isLink = lstatSync(postgresDir, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? path.resolve(path.dirname(postgresDir), readlinkSync(postgresDir)) : postgresDir;
}

/** Removes a data directory with everything in it, also the database when that is elsewhere. */
export function removeDataDir(dataDir: string): void {
  removeDatabase(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
}

/** Removes what a data directory holds but its logs. */
export function removeAllButLogs(dataDir: string): void {
  removeDatabase(dataDir);
  for (const name of ['mail', 'temporal']) rmSync(path.join(dataDir, name), { recursive: true, force: true });
}

function removeDatabase(dataDir: string): void {
  const linked = path.join(dataDir, 'postgres');
  const real = realDatabaseDir(linked);
  // Elsewhere, a database has a folder to itself.
  rmSync(real === linked ? real : path.dirname(real), { recursive: true, force: true });
  rmSync(linked, { recursive: true, force: true });
}
