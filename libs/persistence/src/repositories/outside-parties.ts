import { type Database, row, type Transaction } from '../database/rows.js';

/** A party outside the round: an organisation and its shared mailbox. */
export interface OutsideParty {
  readonly code: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Keeps how a party is called and where it is reached. One that is known keeps both: others may be represented by it, and
 * their letters go there.
 */
export function keepOutsideParty(transaction: Transaction, { code, name, email }: OutsideParty): void {
  transaction.run('INSERT INTO outside_party (code, name, email) VALUES ($1, $2, $3) ON CONFLICT (code) DO NOTHING', [
    code,
    name,
    email,
  ]);
}

/** The party that is known under a code. */
export function outsidePartyOf(database: Database, code: string): Promise<OutsideParty | undefined> {
  return row<OutsideParty>(database, 'SELECT code, name, email FROM outside_party WHERE code = $1', [code]);
}
