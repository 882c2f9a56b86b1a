import type { Mail } from '@ronde/domain';
import type { EngineMessage } from '@ronde/contracts';
import type { DataSource } from 'typeorm';
import { rows } from '../database/rows.js';
import { inTransaction, type Transaction } from '../database/transaction.js';

/** Something to be delivered now, ours until its claim runs out. */
export interface Delivery<P = unknown> {
  readonly id: number;
  readonly roundId: string;
  readonly stream: string;
  readonly position: number;
  readonly target: string;
  readonly payload: P;
  /** This attempt included. */
  readonly attempts: number;
}

/** What each kind of delivery carries. */
export interface DeliveryPayloads {
  readonly mail: Mail;
  readonly engine: EngineMessage;
}

/** How long a claim lasts, and how long what is claimed must have been due. */
export interface ClaimTerms {
  readonly claimSeconds?: number;
  readonly waitedSeconds?: number;
}

const CLAIM_LOCK = 7_316_525;

/**
 * Claims what is due, oldest first, for `claimSeconds`: nobody else gets it meanwhile, and whoever dies with it loses it.
 * Engine messages come in order per target, several of one target at a time, and none behind one that is under way or
 * waits for another attempt. Deliver those of one target one after another and stop at the first that fails. With
 * `waitedSeconds` only what has been due for that long is taken.
 */
export async function claimDue<K extends keyof DeliveryPayloads>(
  database: DataSource,
  kind: K,
  limit: number,
  { claimSeconds = 30, waitedSeconds = 0 }: ClaimTerms = {},
): Promise<readonly Delivery<DeliveryPayloads[K]>[]> {
  return inTransaction(database, async (transaction) => {
    // One claims at a time: else a row that another is just claiming would be skipped, and one behind it taken.
    if (kind === 'engine') transaction.run('SELECT pg_advisory_xact_lock($1)', [CLAIM_LOCK]);
    return claim(transaction, kind, limit, { claimSeconds, waitedSeconds });
  });
}

const BEHIND_ANOTHER = `
  EXISTS (SELECT 1 FROM outbox earlier
          WHERE earlier.kind = 'engine' AND earlier.status IN ('pending', 'sending') AND earlier.target = o.target
            AND earlier.id < o.id AND earlier.next_attempt_at > statement_timestamp())`;

function claim<K extends keyof DeliveryPayloads>(
  transaction: Transaction,
  kind: K,
  limit: number,
  { claimSeconds, waitedSeconds }: Required<ClaimTerms>,
): Promise<Delivery<DeliveryPayloads[K]>[]> {
  const free = kind === 'engine' ? `NOT ${BEHIND_ANOTHER}` : 'true';
  return rows(
    transaction,
    `WITH due AS (
       SELECT id FROM outbox o
       WHERE kind = $1 AND status = 'pending' AND next_attempt_at <= statement_timestamp() - make_interval(secs => $4)
         AND ${free}
       ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED
     ), claimed AS (
       UPDATE outbox o SET attempts = attempts + 1, next_attempt_at = statement_timestamp() + make_interval(secs => $3)
       FROM due WHERE o.id = due.id RETURNING o.*
     )
     SELECT id, round_id AS "roundId", stream, position, target, payload, attempts FROM claimed ORDER BY id`,
    [kind, limit, claimSeconds, waitedSeconds],
  );
}
