import { setTimeout as pause } from 'node:timers/promises';
import { OUTBOX_CHANNEL } from '@ronde/persistence';
import pg from 'pg';

/** Any number will do, as long as every dispatcher takes the same one. */
const DISPATCHER_LOCK = 7_316_526;
const ASKED_AGAIN_AFTER_MS = 500;

/** The right to deliver, which one dispatcher has at a time. */
export interface Leadership {
  /** Aborts when the connection that holds the right breaks, for instance because PostgreSQL restarts. */
  readonly lost: AbortSignal;
  /** Gives the right back. */
  release(): Promise<void>;
}

/**
 * Waits until this process may deliver, over a connection of its own; PostgreSQL takes the right back when the process
 * dies. `onWake` hears of new rows in the outbox. Undefined when `stopping` comes first.
 */
export async function takeLeadership(
  databaseUrl: string,
  onWake: () => void,
  stopping: AbortSignal,
): Promise<Leadership | undefined> {
  while (!stopping.aborted) {
    const leadership = await tryToLead(databaseUrl, onWake).catch(() => undefined);
    if (leadership) return leadership;
    await pause(ASKED_AGAIN_AFTER_MS, undefined, { signal: stopping }).catch(() => undefined);
  }
  return undefined;
}

async function tryToLead(databaseUrl: string, onWake: () => void): Promise<Leadership | undefined> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'ronde-dispatcher',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  const lost = new AbortController();
  client.on('error', () => lost.abort());
  client.on('end', () => lost.abort());
  client.on('notification', onWake);
  try {
    await client.connect();
    const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [
      DISPATCHER_LOCK,
    ]);
    if (rows[0]?.mine) {
      await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
      return { lost: lost.signal, release: () => client.end().catch(() => undefined) };
    }
  } catch {
    // The database is away: the caller asks again.
  }
  await client.end().catch(() => undefined);
  return undefined;
}
