import { isOverrun, ledgerLinesOf, post, type LedgerAccount, type LedgerLine, yearLinesOf } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import type { PlacedFact } from '../journal/append-facts.js';
import { KEPT, lockLedger } from './lock-ledger.js';
import { postToYears } from './year-ledgers.js';
import { LedgerOverrunError } from './ledger-overrun-error.js';

/** A line with the fact it comes from. */
type PlacedLine = LedgerLine & Pick<PlacedFact, 'stream' | 'position' | 'roundId' | 'type' | 'at'>;

/**
 * Writes what the facts move in the ledger of their round, in the transaction of the facts. Whoever moves money waits
 * here for the round's row, always after the head of its own stream, so that nobody waits in a circle. Throws
 * `LedgerOverrunError` when there is no room; the transaction must then be given up.
 */
export async function postToLedger(transaction: Transaction, placed: readonly PlacedFact[]): Promise<void> {
  const lines = placed.flatMap(linesOf);
  const years = placed.flatMap(({ type, data }) => yearLinesOf({ type, data }));
  const [first] = placed;
  if (first === undefined || lines.length + years.length === 0) return;
  // Money that only moves from one budget year to another writes no line, and is guarded by the same lock.
  if (years.length > 0 || lines.some(({ account }) => account in KEPT)) await move(transaction, first.roundId, lines);
  if (years.length > 0) await postToYears(transaction, first.roundId, years);
  if (lines.length > 0) transaction.run(ADD_LINES, [JSON.stringify(lines)]);
}

function linesOf({ stream, position, roundId, type, data, at }: PlacedFact): readonly PlacedLine[] {
  return ledgerLinesOf({ type, data }).map((line) => ({ ...line, stream, position, roundId, type, at }));
}

async function move(transaction: Transaction, roundId: string, lines: readonly PlacedLine[]): Promise<void> {
  const before = await lockLedger(transaction, roundId);
  const after = post(before, lines);
  if (isOverrun(after)) throw new LedgerOverrunError(after);
  const accounts = Object.keys(KEPT) as (keyof typeof KEPT & LedgerAccount)[];
  transaction.run(
    `UPDATE ledger SET ${accounts.map((account, nth) => `${KEPT[account]} = $${nth + 2}`).join(', ')} WHERE round_id = $1`,
    [roundId, ...accounts.map((account) => after[account])],
  );
}

const ADD_LINES = `
  INSERT INTO ledger_line (round_id, account, cents, stream, position, fact_type, at)
  SELECT "roundId", account, cents, stream, position, type, at
  FROM jsonb_to_recordset($1) AS line (
    "roundId" text, account text, cents bigint, stream text, position integer, type text, at timestamptz)`;
