import { row, type Database } from '../database/rows.js';

/** How far somebody has followed the journal: the transaction that wrote the last fact, and its number among all facts. */
export interface FollowedTo {
  readonly transaction: number;
  readonly fact: number;
}

/** A stream that grew, and where it stands now. */
export interface StreamChange {
  readonly stream: string;
  readonly position: number;
  /** Whoever has this change has followed up to here. */
  readonly at: FollowedTo;
}

/** What was written after a place in the journal. */
export interface Followed {
  readonly changes: readonly StreamChange[];
  /** There is more than was asked for. */
  readonly more: boolean;
  /** Something is stored already that an older transaction under way may still precede: ask again in a moment. */
  readonly held: boolean;
}

/** The oldest transaction under way: what was written before it is complete. */
const HORIZON = 'pg_snapshot_xmin(pg_current_snapshot())::text::bigint';

const FOLLOW = `
  SELECT coalesce((SELECT jsonb_agg(jsonb_build_object('stream', stream, 'position', position,
            'at', jsonb_build_object('transaction', transaction_id, 'fact', id)) ORDER BY transaction_id, id)
          FROM (SELECT * FROM journal_fact
                WHERE (transaction_id, id) > ($1::bigint, $2::bigint) AND transaction_id < ${HORIZON}
                ORDER BY transaction_id, id LIMIT $3) f), '[]') AS changes,
         EXISTS (SELECT FROM journal_fact WHERE transaction_id >= ${HORIZON}) AS held`;

/**
 * The facts after a place, in the order of their transactions, and only those that nothing can precede any more: so a
 * transaction that commits late is not skipped, whatever number its facts got.
 */
export async function followJournal(
  database: Database,
  { transaction, fact }: FollowedTo,
  limit: number,
): Promise<Followed> {
  const found = await row<Omit<Followed, 'more'>>(database, FOLLOW, [transaction, fact, limit + 1]);
  const { changes = [], held = false } = found ?? {};
  return { changes: changes.slice(0, limit), more: changes.length > limit, held };
}

/** The place in the journal where it is complete now: whoever follows from here on misses nothing that is still under way. */
export async function journalNow(database: Database): Promise<FollowedTo> {
  const found = await row<{ transaction: number }>(database, `SELECT ${HORIZON} AS transaction`, []);
  return { transaction: found?.transaction ?? 0, fact: 0 };
}
