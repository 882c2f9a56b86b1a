import type { RecipientCode } from '@ronde/domain';
import type { Database } from '@ronde/persistence';

/** The shared mailbox of a municipality, an office or a party outside the round. Throws when none is registered. */
export async function mailboxOf(database: Database, recipient: RecipientCode): Promise<string> {
  const [code, role = 'APPLICANT'] = recipient.split('/');
  const [contact] = await database.query<{ email: string }[]>(
    `SELECT email FROM contact WHERE code = $1 AND role = $2
     UNION ALL SELECT email FROM outside_party WHERE code = $1`,
    [code, role],
  );
  if (contact === undefined) throw new Error(`there is no mailbox for ${recipient}`);
  return contact.email;
}

const ADDRESS = /<([^<>]+)>\s*$/;

/** The bare address of a sender or recipient that may bear a name: `Ronde <ronde@ronde.example>`. */
export const bareAddress = (mailbox: string): string => ADDRESS.exec(mailbox)?.[1] ?? mailbox;
