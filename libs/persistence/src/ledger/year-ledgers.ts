import { EMPTY_LEDGER, isYearOverrun, postYears, type YearLedgers, type YearLine } from '@ronde/domain';
import { type Database, rows, type Transaction } from '../database/rows.js';
import { LedgerOverrunError } from './ledger-overrun-error.js';

interface YearRow {
  readonly year: number;
  readonly CEILING: number;
  readonly RESERVE: number;
  readonly RESERVED: number;
  readonly AWARDED: number;
}

/** What stands in each budget year of a round; nothing for a round without them. */
export async function readYearLedgers(database: Database | Transaction, roundId: string): Promise<YearLedgers> {
  const found = await rows<YearRow>(
    database,
    `SELECT year, ceiling_cents AS "CEILING", reserve_cents AS "RESERVE", reserved_cents AS "RESERVED", awarded_cents AS "AWARDED"
     FROM ledger_year WHERE round_id = $1 ORDER BY year`,
    [roundId],
  );
  return Object.fromEntries(found.map(({ year, ...accounts }) => [year, { ...EMPTY_LEDGER, ...accounts }]));
}

/**
 * Writes what facts move in the budget years of their round, while the round's ledger is locked. Throws
 * `LedgerOverrunError` when a year has no room; the transaction must then be given up.
 */
export async function postToYears(
  transaction: Transaction,
  roundId: string,
  lines: readonly YearLine[],
): Promise<void> {
  const after = postYears(await readYearLedgers(transaction, roundId), lines);
  if (isYearOverrun(after)) throw new LedgerOverrunError(after);
  const years = Object.entries(after).map(([year, { CEILING, RESERVE, RESERVED, AWARDED }]) => ({
    ...{ year: Number(year), ceiling: CEILING, reserve: RESERVE, reserved: RESERVED, awarded: AWARDED },
  }));
  transaction.run(KEEP, [roundId, JSON.stringify(years)]);
}

const KEEP = `
  INSERT INTO ledger_year (round_id, year, ceiling_cents, reserve_cents, reserved_cents, awarded_cents)
  SELECT $1, year, ceiling, reserve, reserved, awarded
  FROM jsonb_to_recordset($2) AS kept (year integer, ceiling bigint, reserve bigint, reserved bigint, awarded bigint)
  ON CONFLICT (round_id, year) DO UPDATE SET ceiling_cents = excluded.ceiling_cents,
    reserve_cents = excluded.reserve_cents,
    reserved_cents = excluded.reserved_cents, awarded_cents = excluded.awarded_cents`;
