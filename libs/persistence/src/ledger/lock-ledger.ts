import { EMPTY_LEDGER, type Ledger, type LedgerAccount } from '@ronde/domain';
import { row, type Transaction } from '../database/rows.js';

/** The accounts that stand in the row of the round, and their columns; the others are counted from their lines. */
export const KEPT = {
  CEILING: 'ceiling_cents',
  RESERVE: 'reserve_cents',
  RESERVED: 'reserved_cents',
  AWARDED: 'awarded_cents',
  PAID: 'paid_cents',
  RETURNED: 'returned_cents',
} as const satisfies Partial<Record<LedgerAccount, string>>;

/** The columns of the ledger's row, named as accounts. */
export const KEPT_COLUMNS = Object.entries(KEPT)
  .map(([account, column]) => `${column} AS "${account}"`)
  .join(', ');

/** Locks the ledger of a round until the transaction ends: who decides on its money stands in line here. */
export async function lockLedger(transaction: Transaction, roundId: string): Promise<Ledger> {
  const kept = await row<Partial<Ledger>>(
    transaction,
    `SELECT ${KEPT_COLUMNS} FROM ledger WHERE round_id = $1 FOR UPDATE`,
    [roundId],
  );
  if (kept === undefined) throw new Error(`round ${roundId} has no ledger`);
  return { ...EMPTY_LEDGER, ...kept };
}
