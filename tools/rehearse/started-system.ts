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
  readonly engineUiUrl?: string;
  readonly inboxUrl?: string;
}

/** The addresses of `npm start`, each replaced by its setting when that is given. */
export function addressesFrom(settings: Readonly<Record<string, string | undefined>>): Addresses {
  const apiPort = settings['API_PORT'] ?? '7200';
  return {
    apiUrl: settings['API_URL'] ?? `http://${settings['API_HOST'] ?? '127.0.0.1'}:${apiPort}`,
    databaseUrl: settings['DATABASE_URL'] ?? 'postgres://ronde:ronde@127.0.0.1:54329/ronde',
    engineAddress: settings['TEMPORAL_ADDRESS'] ?? '127.0.0.1:7233',
    namespace: settings['TEMPORAL_NAMESPACE'] ?? 'ronde',
    engineUiUrl: settings['TEMPORAL_UI_URL'] ?? 'http://127.0.0.1:8233',
    inboxUrl: settings['MAIL_CATCHER_URL'] ?? 'http://127.0.0.1:1080',
  };
}

/** Connects to a started system; close it again. */
export async function openSystem(addresses: Addresses): Promise<System & { close(): Promise<void> }> {
  const database = openRoundDatabase(addresses.databaseUrl);
  const engine = await connectEngine(addresses.engineAddress, addresses.namespace).catch(async (error: unknown) => {
    await database.close();
    throw new Error(
      `The engine does not answer at ${addresses.engineAddress}; start the system first with "npm start".`,
      { cause: error },
    );
  });
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
