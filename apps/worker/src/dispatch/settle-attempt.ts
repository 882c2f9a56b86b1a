import type { Database } from '@ronde/persistence';

/** One attempt at a mail; the number tells it from an earlier or later one. */
export interface Attempt {
  readonly id: number;
  readonly attempts: number;
}

/** How an attempt ended, for the outbox. */
export type Settlement =
  | { readonly status: 'sent' }
  | { readonly status: 'failed' | 'in-doubt'; readonly reason: string }
  | { readonly status: 'pending'; readonly reason: string; readonly afterSeconds: number };

/**
 * Writes how an attempt ended. Does nothing when somebody else has settled it or begun another attempt meanwhile: what
 * was true of this one says nothing about that one.
 */
export async function settleAttempt(
  database: Database,
  { id, attempts }: Attempt,
  settlement: Settlement,
): Promise<void> {
  const again = settlement.status === 'pending';
  await database.query(
    `UPDATE outbox SET status = $3, last_error = left($4, 2000),
       settled_at = CASE WHEN $5::float IS NULL THEN now() END,
       next_attempt_at = CASE WHEN $5::float IS NULL THEN next_attempt_at ELSE now() + make_interval(secs => $5) END
     WHERE id = $1 AND attempts = $2 AND status IN ('sending', 'in-doubt')`,
    [
      ...[id, attempts, settlement.status, 'reason' in settlement ? settlement.reason : null],
      again ? settlement.afterSeconds : null,
    ],
  );
}
