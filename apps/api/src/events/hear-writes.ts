import { OUTBOX_CHANNEL } from '@ronde/persistence';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const AGAIN_AFTER_MS = 1_000;

/**
 * Calls `onWrite` whenever somebody has written to the journal, over a connection of its own, until `ended`. It only wakes:
 * what is lost while the connection is away is found by looking.
 */
export async function hearWrites(databaseUrl: string, onWrite: () => void, ended: AbortSignal): Promise<void> {
  while (!ended.aborted) {
    await hearOnce(databaseUrl, onWrite, ended).catch(() => undefined);
    await pause(AGAIN_AFTER_MS, undefined, { signal: ended }).catch(() => undefined);
  }
}

async function hearOnce(connectionString: string, onWrite: () => void, ended: AbortSignal): Promise<void> {
  const client = new pg.Client({
    ...{ connectionString, application_name: 'ronde-api-events' },
    ...{ connectionTimeoutMillis: 5_000, keepAlive: true },
  });
  const gone = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', () => resolve());
    ended.addEventListener('abort', () => resolve(), { once: true });
  });
  client.on('notification', onWrite);
  try {
    await client.connect();
    await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
    onWrite();
    await gone;
  } finally {
    await client.end().catch(() => undefined);
  }
}
