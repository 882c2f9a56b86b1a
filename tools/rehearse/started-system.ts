import { localEnvironment } from '../../infra/local/environment.ts';
import { portsFromSettings } from '../../infra/local/ports.ts';
import { apiAt } from './api-client.ts';
import { connectEngine } from './engine-connection.ts';
import type { System } from './played-round.ts';
import { openRoundDatabase } from './round-database.ts';

/** Where the parts of a started system are. */
export interface Addresses {
  readonly apiUrl: string;
  readonly databaseUrl: string;
  readonly engineAddress: string;
  readonly namespace: string;
  readonly engineUiUrl: string;
  readonly inboxUrl: string;
}

/** The addresses of `npm start` with the same settings, each replaced by its own setting when that is given. */
export function addressesFrom(settings: Readonly<Record<string, string | undefined>>): Addresses {
  const local = localEnvironment(portsFromSettings(settings));
  const { API_HOST: host = local.API_HOST, API_PORT: port = local.API_PORT } = settings;
  return {
    apiUrl: settings['API_URL'] ?? `http://${host}:${port}`,
    databaseUrl: settings['DATABASE_URL'] ?? local.DATABASE_URL,
    engineAddress: settings['TEMPORAL_ADDRESS'] ?? local.TEMPORAL_ADDRESS,
    namespace: settings['TEMPORAL_NAMESPACE'] ?? local.TEMPORAL_NAMESPACE,
    engineUiUrl: settings['TEMPORAL_UI_URL'] ?? local.TEMPORAL_UI_URL,
    inboxUrl: settings['MAIL_CATCHER_URL'] ?? local.MAIL_CATCHER_URL,
  };
}

/** Connects to a started system; close it again. Throws in one sentence when it is not started. */
export async function openSystem(addresses: Addresses): Promise<System & { close(): Promise<void> }> {
  await insistAnswers(`${addresses.apiUrl}/api/v1/live`);
  const engine = await connectEngine(addresses.engineAddress, addresses.namespace);
  const database = openRoundDatabase(addresses.databaseUrl);
  return {
    api: apiAt(addresses.apiUrl),
    engine,
    database,
    close: async () => {
      await engine.close();
      await database.close();
    },
  };
}

async function insistAnswers(url: string): Promise<void> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(10_000) });
  } catch (error) {
    throw new Error(`Nothing answers at ${url}; start the system first with "npm start".`, { cause: error });
  }
}
