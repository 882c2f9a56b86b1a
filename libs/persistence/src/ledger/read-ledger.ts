import { EMPTY_LEDGER, type Instant, type Ledger, type LedgerAccount } from '@ronde/domain';
import { row, rows, type Database } from '../database/rows.js';
import { KEPT_COLUMNS } from './lock-ledger.js';

/** A movement as it stands in the table, with the fact it comes from. */
export interface LedgerLineRow {
  /** Grows over all rounds: a page goes on after it. */
  readonly id: number;
  readonly account: LedgerAccount;
  readonly cents: number;
  readonly stream: string;
  readonly position: number;
  readonly factType: string;
  readonly at: Instant;
}

/** What stands on each account of a round, in cents; all zero for a round without a ledger. */
export async function readLedger(database: Database, roundId: string): Promise<Ledger> {
  const ledger = await row<Ledger>(
    database,
    `SELECT ${KEPT_COLUMNS},
            (SELECT coalesce(sum(cents), 0)::bigint FROM ledger_line WHERE round_id = $1 AND account = 'REQUESTED') AS "REQUESTED",
            (SELECT coalesce(sum(cents), 0)::bigint FROM ledger_line WHERE round_id = $1 AND account = 'ADVISED') AS "ADVISED"
     FROM ledger WHERE round_id = $1`,
    [roundId],
  );
  return { ...EMPTY_LEDGER, ...ledger };
}

/** The movements of a round in the order in which they were written, after a line; of one account if given. */
export function ledgerLines(
  database: Database,
  roundId: string,
  page: { readonly account?: LedgerAccount | undefined; readonly afterId?: number; readonly limit: number },
): Promise<readonly LedgerLineRow[]> {
  return rows(
    database,
    `SELECT id, account, cents, stream, position, fact_type AS "factType", at FROM ledger_line
     WHERE round_id = $1 AND id > $2 AND ($3::text IS NULL OR account = $3) ORDER BY id LIMIT $4`,
    [roundId, page.afterId ?? 0, page.account ?? null, page.limit],
  );
}

/** What is allocated to undecided files of a round and not reserved for them, in cents. */
export async function waitingFromRoom(database: Database, roundId: string): Promise<number> {
  const waiting = await row<{ cents: number }>(
    database,
    `SELECT greatest(0, coalesce((SELECT sum(allocated_cents) FROM application
                                  WHERE round_id = $1 AND phase = 'DECISION' AND awarded_cents IS NULL), 0)
                        - coalesce((SELECT reserved_cents FROM ledger WHERE round_id = $1), 0))::bigint AS cents`,
    [roundId],
  );
  return waiting?.cents ?? 0;
}
