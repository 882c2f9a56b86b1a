import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { directoriesOf, type Directories } from './directories.ts';
import { resolveEngine, type EngineSource } from './engine-source.ts';
import { databaseUrl, localEnvironment, type Environment } from './environment.ts';
import { createFleet, type Fleet } from './fleet.ts';
import { claimInstance } from './instance.ts';
import { mailCatcherProgram } from './mail-catcher.ts';
import { portsFromBase, requireFreePorts, type Ports } from './ports.ts';
import { createDatabases, postgresProgram } from './postgres.ts';
import { timedLog, type Log } from './progress.ts';
import { runCommand } from './start-problem.ts';
import { requireFreeDisk } from './disk-space.ts';
import { untilStopped } from './stop-request.ts';
import { registerNamespace } from './temporal-namespace.ts';
import { startEngine } from './engine.ts';

/** What to start and where: ports either from a base or one by one. */
export interface ServicesRequest {
  readonly basePort?: number;
  readonly ports?: Ports;
  readonly dataDir: string;
  readonly log: Log;
  /** Ports that others will take on top of these services; a taken one is told before anything is started. */
  readonly alsoWanted?: readonly (keyof Ports)[];
  /** What can be done as soon as PostgreSQL is ready, beside the start of the rest. */
  readonly onceDatabaseIsReady?: (env: Environment) => Promise<void>;
  /** What runs on the database and the engine; it need not wait for the mail catcher. */
  readonly onceEngineIsReady?: (env: Environment, fleet: Fleet) => Promise<void>;
  /** Asks for an end in the middle of the start, which then throws. */
  readonly signal?: AbortSignal;
}

/** PostgreSQL, the engine and the mail catcher, running and kept running. */
export interface Services {
  /** The configuration keys of worker and API, plus TEST_DATABASE_ADMIN_URL (its role may create databases). */
  readonly env: Environment & { readonly TEST_DATABASE_ADMIN_URL: string };
  readonly ports: Ports;
  readonly fleet: Fleet;
  readonly places: Directories;
  stop(): Promise<void>;
}

/** Starts PostgreSQL, the engine and the mail catcher on their own ports and data, ready to be used; stops them again when one fails. */
export async function startServices(request: ServicesRequest): Promise<Services> {
  const { log } = request;
  const ports = request.ports ?? portsFromBase(request.basePort ?? 7400);
  const places = directoriesOf(request.dataDir);
  await requireFreeDisk(places.root);
  await claimInstance(places.instanceFile, log);
  const fleet = createFleet(places.instanceFile, log);
  const stop = onceOnly(() => fleet.stop());
  request.signal?.addEventListener('abort', () => void stop());
  try {
    const source = await resolveEngine(log, request.signal);
    await requireFreePorts(ports, [...wantedPorts(source), ...(request.alsoWanted ?? [])]);
    await startAll({ ports, places, fleet, source, log, request });
    return { env: environmentOf(ports), ports, fleet, places, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function onceOnly(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

interface Starting {
  readonly ports: Ports;
  readonly places: Directories;
  readonly fleet: Fleet;
  readonly source: EngineSource;
  readonly log: Log;
  readonly request: ServicesRequest;
}

async function startAll({ ports, places, fleet, source, log, request }: Starting): Promise<void> {
  const logFile = (name: string) => path.join(places.logs, `${name}.log`);
  await fleet.add(
    await postgresProgram({ dataDir: places.postgres, port: ports.postgres, logFile: logFile('postgres') }, log),
  );
  await createDatabases(ports.postgres);
  log(`PostgreSQL is ready on 127.0.0.1:${ports.postgres}`);
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = environmentOf(ports);
  const mail = async () => {
    await fleet.add(
      mailCatcherProgram({
        smtpPort: ports.smtp,
        inboxPort: ports.inbox,
        mailDir: places.mail,
        logFile: logFile('mail'),
      }),
    );
    log(`the mail catcher is ready on 127.0.0.1:${ports.smtp}`);
  };
  const engine = async () => {
    await startEngine({ source, ports, fleet, dir: places.temporal, logFile, namespace, log });
    await registerNamespace(address, namespace);
    log(`the Temporal server is ready on ${address}`);
  };
  const env = environmentOf(ports);
  const applications = Promise.all([request.onceDatabaseIsReady?.(env), engine()]).then(() =>
    request.onceEngineIsReady?.(env, fleet),
  );
  const settled = await Promise.allSettled([mail(), applications]);
  for (const each of settled) if (each.status === 'rejected') throw each.reason;
}

function wantedPorts(source: EngineSource): (keyof Ports)[] {
  const own: (keyof Ports)[] = ['postgres', 'smtp', 'inbox'];
  return source.kind === 'given' ? own : [...own, 'temporal', 'temporalUi'];
}

function environmentOf(ports: Ports): Services['env'] {
  return { ...localEnvironment(ports), TEST_DATABASE_ADMIN_URL: databaseUrl(ports.postgres, 'postgres') };
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { 'base-port': { type: 'string' }, data: { type: 'string' } } });
  const log = timedLog(performance.now());
  return untilStopped(log, async (signal) => {
    const dataDir = values.data ?? path.join(tmpdir(), 'ronde-services');
    const services = await startServices({ basePort: Number(values['base-port'] ?? 7400), dataDir, log, signal });
    for (const [key, value] of Object.entries(services.env)) process.stdout.write(`${key}=${value}\n`);
    log('ready; Ctrl-C stops all of it');
    return services.stop;
  });
}

if (import.meta.main) await runCommand(main);
