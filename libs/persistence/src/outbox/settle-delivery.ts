import { row, rows, type Database } from '../database/rows.js';

/**
 * Says that a mail is about to be handed to the mail server; false when somebody else did or it is settled: then leave it.
 * Whoever finds it `sending` later cannot know whether it arrived.
 */
export async function markSending(database: Database, id: number, messageId: string): Promise<boolean> {
  const marked = await rows(
    database,
    `WITH marked AS (
       UPDATE outbox SET status = 'sending', message_id = $2 WHERE id = $1 AND status = 'pending' RETURNING id
     ) SELECT id FROM marked`,
    [id, messageId],
  );
  return marked.length > 0;
}

/** It was delivered. */
export async function markSent(database: Database, id: number): Promise<void> {
  await database.query(`UPDATE outbox SET status = 'sent', settled_at = now(), last_error = NULL WHERE id = $1`, [id]);
}

/** It will not be tried again; why is shown to operators. */
export function markFailed(database: Database, id: number, error: string): Promise<void> {
  return settle(database, id, 'failed', error);
}

/** Nobody can know whether it was delivered; a person must look. Never sent again by itself. */
export function markInDoubt(database: Database, id: number, error: string): Promise<void> {
  return settle(database, id, 'in-doubt', error);
}

/** It need not leave any more, or may not; why is kept. */
export function markSuppressed(database: Database, id: number, cause: string): Promise<void> {
  return settle(database, id, 'suppressed', cause);
}

/** It was not delivered and may be tried again after a while. What was claimed behind it waits with it. */
export async function retryLater(database: Database, id: number, error: string, afterSeconds: number): Promise<void> {
  await database.query(
    `WITH failed AS (
       UPDATE outbox SET status = 'pending', message_id = NULL, last_error = $2,
         next_attempt_at = now() + make_interval(secs => $3)
       WHERE id = $1 RETURNING id, kind, target
     )
     UPDATE outbox o SET next_attempt_at = now() FROM failed
     WHERE failed.kind = 'engine' AND o.kind = 'engine' AND o.target = failed.target AND o.id > failed.id
       AND o.status = 'pending' AND o.next_attempt_at > now()`,
    [id, error.slice(0, 2000), afterSeconds],
  );
}

/** Gives up the claims of a dispatcher that died: at the start, when no other dispatcher runs. */
export async function releaseClaims(database: Database): Promise<void> {
  await database.query(
    `UPDATE outbox SET next_attempt_at = now() WHERE status = 'pending' AND next_attempt_at > now()`,
  );
}

/** How many deliveries of a round have not been settled; all rounds without one. */
export async function pendingCount(database: Database, roundId?: string): Promise<number> {
  const found = await row<{ count: number }>(
    database,
    `SELECT count(*) AS count FROM outbox WHERE status IN ('pending', 'sending') AND ($1::text IS NULL OR round_id = $1)`,
    [roundId ?? null],
  );
  return found?.count ?? 0;
}

async function settle(database: Database, id: number, status: string, error: string): Promise<void> {
  await database.query(`UPDATE outbox SET status = $2, settled_at = now(), last_error = $3 WHERE id = $1`, [
    ...[id, status, error.slice(0, 2000)],
  ]);
}
