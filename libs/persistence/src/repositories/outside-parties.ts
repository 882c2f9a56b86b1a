import type { Transaction } from '../database/transaction.js';

/** A party outside the round: an organisation and its shared mailbox. */
export interface OutsideParty {
  readonly code: string;
  readonly name: string;
  readonly email: string;
}

/** Keeps how a party is called and where it is reached; what was kept before is replaced. */
export function keepOutsideParty(transaction: Transaction, { code, name, email }: OutsideParty): void {
  transaction.run(
    `INSERT INTO outside_party (code, name, email) VALUES ($1, $2, $3)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, email = excluded.email`,
    [code, name, email],
  );
}
