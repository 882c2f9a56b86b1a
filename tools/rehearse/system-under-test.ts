import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apiProgram, migrateDatabase, workerProgram } from '../../infra/local/applications.ts';
import { directoriesOf } from '../../infra/local/directories.ts';
import type { Fleet } from '../../infra/local/fleet.ts';
import { freeBasePort } from '../../infra/local/free-base-port.ts';
import { removeDataDir } from '../../infra/local/remove-data-dir.ts';
import { startServices } from '../../infra/local/services.ts';
import type { System } from './played-round.ts';
import { addressesFrom, openSystem, type Addresses } from './started-system.ts';

/** A whole system of its own: PostgreSQL, engine, mail catcher, worker and API, as `npm start` brings them up. */
export interface SystemUnderTest {
  readonly system: System;
  readonly addresses: Addresses;
  /** Its programs by name, so that a test can kill them; what is killed is started again by itself. */
  readonly fleet: Fleet;
  stop(): Promise<void>;
}

/** Starts a whole system on ports and data of its own from what was built; stop it again. */
export async function startSystemUnderTest(log: (line: string) => void = () => undefined): Promise<SystemUnderTest> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'ronde-system-'));
  const services = await startServices({ basePort: await freeBasePort(), dataDir, log });
  const stopAll = async () => {
    await services.stop();
    removeDataDir(dataDir);
  };
  try {
    const env = { ...services.env, LOG_LEVEL: 'warn' };
    const { logs } = directoriesOf(dataDir);
    await migrateDatabase(env, logs);
    await Promise.all([workerProgram, apiProgram].map((program) => services.fleet.add(program(env, logs))));
    const addresses = addressesFrom({ ...env });
    const system = await openSystem(addresses);
    const stop = async () => {
      await system.close();
      await stopAll();
    };
    return { system, addresses, fleet: services.fleet, stop };
  } catch (error) {
    await stopAll();
    throw error;
  }
}
