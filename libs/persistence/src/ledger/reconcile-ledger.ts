import { EMPTY_LEDGER, foldLedger, LEDGER_LINES, type Fact, type Ledger, type LedgerAccount } from '@ronde/domain';
import { rows, type Database } from '../database/rows.js';
import { readYearLedgers } from './year-ledgers.js';
import { readLedger } from './read-ledger.js';

/** The ledger of a round as four sources tell it, in cents, and its budget years added up where it has them; a sound ledger is the same in all of them. */
export interface Reconciliation {
  /** The row that writers lock. */
  readonly kept: Ledger;
  /** The sum of the lines. */
  readonly lines: Ledger;
  /** The facts of the journal, folded again. */
  readonly journal: Ledger;
  /** What the applications say of themselves: requested, advised and awarded. */
  readonly applications: Pick<Ledger, 'REQUESTED' | 'ADVISED' | 'AWARDED'>;
  /** The accounts on which any two differ. */
  readonly differing: readonly LedgerAccount[];
}

/** Counts the ledger of a round anew from every source and names the accounts that do not agree. */
export async function reconcileLedger(database: Database, roundId: string): Promise<Reconciliation> {
  const [kept, lines, journal, applications, years] = await Promise.all([
    readLedger(database, roundId),
    sumOfLines(database, roundId),
    foldOfJournal(database, roundId),
    sumOfApplications(database, roundId),
    sumOfYears(database, roundId),
  ]);
  const accounts = Object.keys(EMPTY_LEDGER) as LedgerAccount[];
  const differing = accounts.filter((account) => {
    const told = [
      kept[account],
      lines[account],
      journal[account],
      { ...kept, ...applications }[account],
      { ...kept, ...years }[account],
    ];
    return new Set(told).size > 1;
  });
  return { kept, lines, journal, applications, differing };
}

/** The budget years added up; nothing in a round without them. */
async function sumOfYears(database: Database, roundId: string): Promise<Partial<Ledger>> {
  const years = Object.values(await readYearLedgers(database, roundId));
  const sum = (account: LedgerAccount): number => years.reduce((total, year) => total + year[account], 0);
  if (years.length === 0) return {};
  return { CEILING: sum('CEILING'), RESERVE: sum('RESERVE'), RESERVED: sum('RESERVED'), AWARDED: sum('AWARDED') };
}

async function sumOfLines(database: Database, roundId: string): Promise<Ledger> {
  const sums = await rows<{ account: LedgerAccount; cents: number }>(
    database,
    'SELECT account, sum(cents)::bigint AS cents FROM ledger_line WHERE round_id = $1 GROUP BY account',
    [roundId],
  );
  return { ...EMPTY_LEDGER, ...Object.fromEntries(sums.map(({ account, cents }) => [account, cents])) };
}

async function foldOfJournal(database: Database, roundId: string): Promise<Ledger> {
  const facts = await rows<Fact>(
    database,
    'SELECT type, data FROM journal_fact WHERE round_id = $1 AND type = ANY ($2) ORDER BY id',
    [roundId, Object.keys(LEDGER_LINES)],
  );
  return foldLedger(facts);
}

async function sumOfApplications(database: Database, roundId: string): Promise<Reconciliation['applications']> {
  const [sums] = await rows<Reconciliation['applications']>(
    database,
    `SELECT coalesce(sum(requested_cents), 0)::bigint AS "REQUESTED", coalesce(sum(advised_cents), 0)::bigint AS "ADVISED",
            coalesce(sum(awarded_cents), 0)::bigint AS "AWARDED" FROM application WHERE round_id = $1`,
    [roundId],
  );
  return sums as Reconciliation['applications'];
}
