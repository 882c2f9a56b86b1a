import { mailboxesFor, mailPurpose } from '@ronde/domain';
import type { PlacedFact } from '../journal/append-facts.js';
import type { ConfirmedMailbox } from '../repositories/mailboxes.js';
import type { CausedMail } from './mails-caused-by.js';

/**
 * The mails to municipalities, each to the mailboxes of its purpose (`GM0518#b1`); where there are none it goes to the one
 * that was registered for the municipality.
 */
export function toMailboxes(
  facts: readonly PlacedFact[],
  mails: readonly CausedMail[],
  confirmed: readonly ConfirmedMailbox[],
): readonly CausedMail[] {
  return mails.flatMap((caused) => {
    const { position, mail } = caused;
    const fact = facts.find((one) => one.position === position);
    const own = confirmed.filter(({ municipality }) => municipality === mail.to);
    const chosen = fact === undefined ? [] : mailboxesFor(own, mailPurpose(fact));
    if (chosen.length === 0) return [caused];
    return chosen.map(({ municipality, mailboxId }) => ({
      position,
      mail: { ...mail, to: `${municipality}#${mailboxId}` },
    }));
  });
}
