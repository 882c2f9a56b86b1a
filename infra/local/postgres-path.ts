import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { openRoot } from './open-root.ts';
import type { PostgresUser } from './postgres-user.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { StartProblem } from './start-problem.ts';

/** The same programs at a place this account may run them from; copied once when the work tree is closed to it. */
export function reachableBinaries(binaries: PostgresBinaries, user: PostgresUser): PostgresBinaries {
  if (mayEnter(binaries.postgres, user)) return binaries;
  const native = path.resolve(binaries.postgres, '../..');
  const copy = path.join(openDirectory(`ronde-postgresql-${fingerprint(native)}`), 'native');
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, copy);
  }
  return { initdb: path.join(copy, 'bin/initdb'), postgres: path.join(copy, 'bin/postgres') };
}

/** The data directory itself, or a link in its place to one that this account can reach. */
export function reachableDataDir(dataDir: string, user: PostgresUser): string {
  if (mayEnter(path.dirname(dataDir), user)) return dataDir;
  const place = path.join(openDirectory(`ronde-data-${fingerprint(dataDir)}`), 'postgres');
  // A link without a cluster behind it, or a cluster whose link was removed: the link decides, so that a reset is a reset.
  if (!existsSync(dataDir)) {
    rmSync(dataDir, { force: true });
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { mode: 0o700 });
    symlinkSync(place, dataDir);
  }
  return place;
}

function mayEnter(place: string, user: PostgresUser): boolean {
  return spawnSync('test', ['-x', place], { ...user, cwd: '/' }).status === 0;
}

function openDirectory(name: string): string {
  const place = path.join(openRoot, name);
  mkdirSync(place, { recursive: true, mode: 0o755 });
  const { uid } = statSync(place);
  if (uid !== process.getuid?.())
    throw new StartProblem(`${place} belongs to another account (${uid}); remove it and start again.`);
  return place;
}

function fingerprint(place: string): string {
  return createHash('sha256').update(place).digest('hex').slice(0, 12);
}
