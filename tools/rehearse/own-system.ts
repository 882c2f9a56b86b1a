import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apiProgram, migrateDatabase, workerProgram } from '../../infra/local/applications.ts';
import type { Fleet } from '../../infra/local/fleet.ts';
import { freeBasePort } from '../../infra/local/free-base-port.ts';
import { portsFromBase, type Ports } from '../../infra/local/ports.ts';
import { removeDataDir } from '../../infra/local/remove-data-dir.ts';
import { restore } from '../../infra/local/restore.ts';
import { startServices, type Services } from '../../infra/local/services.ts';
import type { System } from './played-round.ts';
import { addressesFrom, openSystem, type Addresses } from './started-system.ts';

/** A whole system in processes of its own: PostgreSQL, engine, mail catcher, worker and API, as `npm start` brings them up. */
export interface OwnSystem {
  readonly system: System;
  readonly addresses: Addresses;
  readonly ports: Ports;
  /** Its programs by name, to be stopped, killed or started; what is killed is started again by itself. */
  readonly fleet: Fleet;
  /** Ends all of it and leaves its data. */
  stop(): Promise<void>;
}

/** A data directory of its own that PostgreSQL's account may enter; remove it with `removeDataDir`. */
export function ownDirectory(name: string): string {
  const directory = mkdtempSync(path.join(tmpdir(), `ronde-${name}-`));
  chmodSync(directory, 0o755);
  return directory;
}

/** Starts a whole system on `dataDir` with what was built, on free ports. */
export async function startOwnSystem(dataDir: string): Promise<OwnSystem> {
  const services = await startServices({ basePort: await freeBasePort(), dataDir, log: () => undefined });
  try {
    return await startApplications(services);
  } catch (error) {
    await services.stop();
    throw error;
  }
}

/** Starts a whole system on data of its own, which go when it is stopped. */
export async function startPassingSystem(name: string): Promise<OwnSystem> {
  const directory = ownDirectory(name);
  try {
    const own = await startOwnSystem(directory);
    return { ...own, stop: () => own.stop().finally(() => removeDataDir(directory)) };
  } catch (error) {
    removeDataDir(directory);
    throw error;
  }
}

/** Restores a backup into `dataDir`, which is empty, and starts a whole system on it. */
export async function startRestoredSystem(folder: string, dataDir: string): Promise<OwnSystem> {
  const { postgres } = portsFromBase(await freeBasePort());
  await restore({ folder, dataDir, postgresPort: postgres, log: () => undefined });
  return startOwnSystem(dataDir);
}

async function startApplications({ env: servicesEnv, fleet, ports, places, stop }: Services): Promise<OwnSystem> {
  const env = { ...servicesEnv, LOG_LEVEL: 'warn' };
  await migrateDatabase(env, places.logs);
  await Promise.all([workerProgram, apiProgram].map((program) => fleet.add(program(env, places.logs))));
  const addresses = addressesFrom({ ...env });
  const system = await openSystem(addresses);
  return {
    ...{ system, addresses, ports, fleet },
    stop: async () => {
      await system.close();
      await stop();
    },
  };
}
