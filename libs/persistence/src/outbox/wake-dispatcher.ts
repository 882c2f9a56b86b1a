import type { DataSource } from 'typeorm';

/** The channel a dispatcher listens to. */
export const OUTBOX_CHANNEL = 'outbox';

/**
 * Tells dispatchers that there is something to send. After the commit, for inside a transaction NOTIFY makes all
 * commits of the database stand in line; when this is lost, the dispatcher's own rounds find the rows. Nobody waits for
 * it: what is stored is stored.
 */
export function wakeDispatcher(database: DataSource): void {
  if (!database.isInitialized) return;
  database.query(`NOTIFY ${OUTBOX_CHANNEL}`).catch(() => undefined);
}
