import type { Fact } from '../vocabulary.js';
import { EMPTY_LEDGER, type Ledger, type LedgerAccount } from './ledger.js';
import { ledgerLinesOf } from './ledger-lines.js';

/** What stands on each account after these facts, in their order; for comparing, so that nothing is refused. */
export function foldLedger(facts: readonly Fact[], from: Ledger = EMPTY_LEDGER): Ledger {
  const totals: Record<LedgerAccount, number> = { ...from };
  for (const fact of facts) for (const { account, cents } of ledgerLinesOf(fact)) totals[account] += cents;
  return totals;
}
