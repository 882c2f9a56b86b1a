import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { databaseRole, databaseUrl } from './environment.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { reachableBinaries, reachableDataDir } from './postgres-path.ts';
import { postgresUser, type PostgresUser } from './postgres-user.ts';
import { clearPostmaster } from './postmaster.ts';
import type { Program } from './program.ts';
import type { Log } from './progress.ts';

const run = promisify(execFile);

/** Our own database and the two of the engine; one cluster, so that one backup holds all three at the same instant. */
export const databaseNames = ['ronde', 'temporal', 'temporal_visibility'] as const;

/** Where a local PostgreSQL keeps its data, which port it takes and where it logs. */
export interface PostgresPlace {
  readonly dataDir: string;
  readonly port: number;
  readonly logFile: string;
}

/** The embedded PostgreSQL as a program to supervise; makes the cluster when the directory holds none. */
export async function postgresProgram(place: PostgresPlace, log: Log): Promise<Program> {
  const installed = await postgresBinaries();
  const user = postgresUser();
  const { initdb, postgres } = user ? reachableBinaries(installed, user) : installed;
  const dataDir = user ? reachableDataDir(place.dataDir, user) : place.dataDir;
  if (!existsSync(path.join(dataDir, 'PG_VERSION'))) await createCluster(initdb, dataDir, user);
  return {
    name: 'PostgreSQL',
    command: postgres,
    args: ['-D', dataDir, '-p', String(place.port), ...serverSettings()],
    env: { LC_ALL: 'C', TZ: 'UTC' },
    ...(user && { user }),
    cwd: '/',
    logFile: place.logFile,
    stopSignal: 'SIGINT',
    stopWithinMs: 20_000,
    readyWithinMs: 60_000,
    ready: () => query(place.port, 'postgres', 'select 1'),
    beforeStart: () => clearPostmaster(dataDir, log),
  };
}

/** Creates those of the three databases that are missing. */
export async function createDatabases(port: number): Promise<void> {
  const { rows } = await query(port, 'postgres', 'select datname from pg_database');
  const present = new Set(rows.map((row) => row['datname']));
  for (const name of databaseNames.filter((each) => !present.has(each))) {
    await query(port, 'postgres', `create database ${pg.escapeIdentifier(name)}`);
  }
}

/** Asks one question over a connection of its own. */
export async function query(
  port: number,
  database: string,
  text: string,
): Promise<pg.QueryResult<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString: databaseUrl(port, database), connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await client.query(text);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function serverSettings(): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    fsync: 'on',
    synchronous_commit: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function createCluster(initdb: string, dataDir: string, user: PostgresUser | undefined): Promise<void> {
  // A cluster that was killed while it was being made has no PG_VERSION, or is not complete: begin again.
  const unfinished = `${dataDir}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const secretDir = mkdtempSync(path.join(tmpdir(), 'ronde-initdb-'));
  const secret = path.join(secretDir, 'password');
  writeFileSync(secret, databaseRole.password, { mode: 0o600 });
  if (user) for (const owned of [unfinished, secretDir, secret]) chownSync(owned, user.uid, user.gid);
  try {
    await run(
      initdb,
      [`--pgdata=${unfinished}`, `--username=${databaseRole.user}`, `--pwfile=${secret}`, ...clusterSettings],
      {
        ...user,
        cwd: '/',
        env: { ...process.env, LC_ALL: 'C' },
      },
    );
  } finally {
    rmSync(secretDir, { recursive: true, force: true });
  }
  rmSync(dataDir, { recursive: true, force: true });
  renameSync(unfinished, dataDir);
}

const clusterSettings = [
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];
