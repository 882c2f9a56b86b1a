import path from 'node:path';
import { apiProgram, migrateDatabase, workerProgram } from './applications.ts';
import { build } from './build.ts';
import { defaultDataDir, directoriesOf } from './directories.ts';
import type { Environment } from './environment.ts';
import { portsFromSettings } from './ports.ts';
import { elapsedSince, timedLog, type Log } from './progress.ts';
import { playDemoRounds } from './demo-rounds.ts';
import { startServices } from './services.ts';
import { runCommand } from './start-problem.ts';
import { untilStopped } from './stop-request.ts';

/** `npm start`: brings everything up, lists the addresses, plays the demo rounds the first time, and stays until it is asked to stop. */
async function main(): Promise<number> {
  const startedAt = performance.now();
  const log = timedLog(startedAt);
  return untilStopped(log, (signal) => start(startedAt, log, signal));
}

async function start(startedAt: number, log: Log, signal: AbortSignal): Promise<() => Promise<void>> {
  const ports = portsFromSettings(process.env);
  const { logs } = directoriesOf(defaultDataDir);
  log(`starting Ronde; data and logs are in ${defaultDataDir}`);
  const services = await startServices({
    ports,
    alsoWanted: ['api', 'workerHealth'],
    dataDir: defaultDataDir,
    log,
    signal,
    onceDatabaseIsReady: async (env) => {
      await build(log, path.join(logs, 'build.log'), signal);
      await migrateDatabase(env, logs, signal);
      log('the database has the tables of today');
    },
    onceEngineIsReady: async (env, fleet) => {
      await Promise.all([workerProgram, apiProgram].map((program) => fleet.add(program(env, logs))));
      log('the worker and the API are ready');
    },
  });
  try {
    listAddresses(services.env, log);
    await playDemoRounds({ env: services.env, dataDir: services.places.root, log, signal });
    log(`ready after ${elapsedSince(startedAt)}; Ctrl-C stops all of it`);
    return services.stop;
  } catch (error) {
    await services.stop();
    throw error;
  }
}

function listAddresses(env: Environment, log: Log): void {
  const api = `http://${env.API_HOST}:${env.API_PORT}`;
  const addresses = {
    Ronde: api,
    API: `${api}/api/v1`,
    'API pages': `${api}/api/v1/docs`,
    'Temporal UI': env.TEMPORAL_UI_URL,
    Inbox: env.MAIL_CATCHER_URL,
    PostgreSQL: env.DATABASE_URL,
  };
  for (const [name, address] of Object.entries(addresses)) log(`  ${name.padEnd(12)} ${address}`);
}

await runCommand(main);
