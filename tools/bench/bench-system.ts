import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { apiProgram, migrateDatabase, workerProgram } from '../../infra/local/applications.ts';
import { nodeBinary, projectRoot } from '../../infra/local/directories.ts';
import { databaseUrl, type Environment } from '../../infra/local/environment.ts';
import { query } from '../../infra/local/postgres.ts';
import type { Program } from '../../infra/local/program.ts';
import type { Log } from '../../infra/local/progress.ts';
import { httpAnswers } from '../../infra/local/readiness.ts';
import { removeDataDir } from '../../infra/local/remove-data-dir.ts';
import { startServices, type Services } from '../../infra/local/services.ts';
import { registerNamespace } from '../../infra/local/temporal-namespace.ts';
import { freeBasePort } from '../../infra/local/free-base-port.ts';
import { addressesFrom, openSystem } from '../rehearse/started-system.ts';
import type { System } from '../rehearse/played-round.ts';
import type { BenchSettings } from './bench-settings.ts';

const NAMESPACE = 'bench';

/** Everything that is measured, started: the system as `npm start` runs it, the bench's workers and the bare server. */
export interface BenchSystem {
  readonly system: System;
  readonly apiUrl: string;
  readonly bareUrl: string;
  readonly services: Services;
  readonly env: Environment;
  readonly settings: BenchSettings;
  /** The engine's client in the bench's namespace. */
  readonly client: Client;
  /** The three databases with our tables: the system's, that of our workflows alone, that of the bare references. */
  readonly pools: Readonly<Record<'system' | 'lives' | 'bare', pg.Pool>>;
  stop(): Promise<void>;
}

/** Starts all of it on ports and data of its own. */
export async function startBenchSystem(
  log: Log,
  wantedBase: number | undefined,
  signal: AbortSignal,
): Promise<BenchSystem> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'ronde-bench-'));
  // PostgreSQL's account must be able to enter; what it keeps there is closed by itself.
  chmodSync(dataDir, 0o755);
  const services = await startServices({ basePort: wantedBase ?? (await freeBasePort()), dataDir, log, signal });
  const end = async () => {
    await services.stop();
    removeDataDir(dataDir);
  };
  try {
    const opened = await startPrograms(services);
    return { ...opened, stop: () => opened.stop().finally(end) };
  } catch (error) {
    await end();
    throw error;
  }
}

async function startPrograms(services: Services): Promise<BenchSystem> {
  const env: Environment = { ...services.env, LOG_LEVEL: 'warn' };
  const settings = settingsOf(services);
  const { logs } = services.places;
  mkdirSync(settings.capturesDir, { recursive: true });
  for (const name of ['bench_lives', 'bench_bare'])
    await query(services.ports.postgres, 'postgres', `create database ${name}`);
  const urls = [settings.databaseUrl, settings.livesDatabaseUrl, settings.bareDatabaseUrl];
  await Promise.all(urls.map((url) => migrateDatabase({ ...env, DATABASE_URL: url }, logs)));
  await registerNamespace(env.TEMPORAL_ADDRESS, NAMESPACE);
  const programs = [workerProgram, apiProgram].map((program) => program(env, logs));
  await Promise.all([...programs, ...benchPrograms(settings, logs)].map((program) => services.fleet.add(program)));
  return connect(services, env, settings);
}

function settingsOf({ ports, env, places }: Services): BenchSettings {
  return {
    engineAddress: env.TEMPORAL_ADDRESS,
    namespace: NAMESPACE,
    databaseUrl: env.DATABASE_URL,
    livesDatabaseUrl: databaseUrl(ports.postgres, 'bench_lives'),
    bareDatabaseUrl: databaseUrl(ports.postgres, 'bench_bare'),
    capturesDir: path.join(places.root, 'captures'),
    livesPort: ports.temporal + 20,
    barePort: ports.temporal + 21,
    serverPort: ports.temporal + 22,
  };
}

function benchPrograms(settings: BenchSettings, logs: string): readonly Program[] {
  const program = (
    name: string,
    script: string,
    port: number,
    page: string,
    args: readonly string[] = [],
  ): Program => ({
    name,
    command: nodeBinary,
    args: [path.join(projectRoot, 'tools/bench', script), ...args],
    env: { BENCH_SETTINGS: JSON.stringify(settings) },
    cwd: projectRoot,
    logFile: path.join(logs, `${name.replaceAll(' ', '-')}.log`),
    stopSignal: 'SIGTERM',
    stopWithinMs: 5_000,
    readyWithinMs: 60_000,
    ready: () => httpAnswers(`http://127.0.0.1:${port}${page}`),
  });
  return [
    program('the lives worker', 'bench-worker.ts', settings.livesPort, '/', ['lives']),
    program('the bare worker', 'bench-worker.ts', settings.barePort, '/', ['bare']),
    program('the bare server', 'bare/server.ts', settings.serverPort, '/ready'),
  ];
}

async function connect(services: Services, env: Environment, settings: BenchSettings): Promise<BenchSystem> {
  const addresses = addressesFrom({ ...env });
  const system = await openSystem(addresses);
  const connection = await Connection.connect({ address: settings.engineAddress });
  const pool = (connectionString: string) => new pg.Pool({ connectionString, max: 20 });
  const pools = {
    system: pool(settings.databaseUrl),
    lives: pool(settings.livesDatabaseUrl),
    bare: pool(settings.bareDatabaseUrl),
  };
  for (const each of Object.values(pools)) each.on('error', () => undefined);
  return {
    ...{ system, services, env, settings, pools, apiUrl: addresses.apiUrl },
    bareUrl: `http://127.0.0.1:${settings.serverPort}`,
    client: new Client({ connection, namespace: NAMESPACE }),
    stop: async () => {
      for (const each of Object.values(pools)) await each.end();
      await connection.close();
      await system.close();
    },
  };
}
