import type { RecipientCode } from '@ronde/domain';
import type { Database } from '@ronde/persistence';

const OF_ROUND = `SELECT email FROM mailbox WHERE round_id = $1 AND municipality = $2 AND id = $3 AND status <> 'REMOVED'`;

const REGISTERED = `
  SELECT email FROM contact WHERE code = $1 AND role = $2
  UNION ALL SELECT email FROM outside_party WHERE code = $1`;

/**
 * The shared mailbox of an office, a party outside the round or a municipality: one it registered in the round
 * (`GM0518#b1`), or the one there was before when that has been removed meanwhile. Throws when none is registered.
 */
export async function mailboxOf(database: Database, recipient: RecipientCode, roundId: string): Promise<string> {
  const [whose = '', mailboxId] = recipient.split('#');
  const [code, role = 'APPLICANT'] = whose.split('/');
  const chosen = mailboxId === undefined ? [] : await addresses(database, OF_ROUND, [roundId, whose, mailboxId]);
  const [contact] = chosen.length > 0 ? chosen : await addresses(database, REGISTERED, [code, role]);
  if (contact === undefined) throw new Error(`there is no mailbox for ${recipient}`);
  return contact.email;
}

const addresses = (database: Database, sql: string, values: readonly unknown[]): Promise<{ email: string }[]> =>
  database.query(sql, [...values]);

const ADDRESS = /<([^<>]+)>\s*$/;

/** The bare address of a sender or recipient that may bear a name: `Ronde <ronde@ronde.example>`. */
export const bareAddress = (mailbox: string): string => ADDRESS.exec(mailbox)?.[1] ?? mailbox;
