import { formatEuro } from '../money/amount-text.js';
import { RuleViolation } from '../refusal.js';
import type { LedgerAccount, Overrun } from './ledger.js';

const WHAT_IS_LEFT: Readonly<Record<LedgerAccount, string>> = {
  CEILING: 'under the ceiling of this round there is room for',
  RESERVE: 'the reserve of this round is',
  REQUESTED: 'what was requested in this round is',
  ADVISED: 'what was advised in this round is',
  RESERVED: 'what is reserved in this round is',
  AWARDED: 'what is awarded in this round is',
  PAID: 'what was paid in this round is',
  RETURNED: 'what was returned in this round is',
};

/**
 * The refusal of an act that the ledger has no room for, in words and with its figures in cents: `roomCents` as it was
 * while the ledger was locked, `askedCents` beyond it (Regeling 2022 art. 7(1)).
 */
export function ledgerOverrun({ account, roomCents, askedCents, year }: Overrun): RuleViolation {
  const sentence =
    `This takes ${formatEuro(askedCents)}${year === undefined ? '' : ` of budget year ${year}`}, and ` +
    `${WHAT_IS_LEFT[account]} ${formatEuro(roomCents)}${year === undefined ? '' : ' in that year'}. ` +
    'Nothing was decided.';
  return new RuleViolation('LEDGER_OVERRUN', sentence, undefined, { roomCents, askedCents });
}
