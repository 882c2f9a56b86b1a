import { mailboxesFor, mailPurpose, type Mail, type MailPurpose } from '@ronde/domain';
import type { PlacedFact } from '../journal/append-facts.js';
import type { ConfirmedMailbox } from '../repositories/mailboxes.js';
import type { CausedMail } from './mails-caused-by.js';

/** Those of the recipient for this purpose, else those it took over with the municipality that went up in it. */
function chosenFor({ to, succeeding }: Mail, confirmed: readonly ConfirmedMailbox[], purpose: MailPurpose) {
  const own = mailboxesFor(
    confirmed.filter(({ municipality }) => municipality === to),
    purpose,
  );
  if (own.length > 0 || succeeding === undefined) return own;
  return mailboxesFor(
    confirmed.filter(({ municipality }) => municipality === succeeding),
    purpose,
  );
}

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
    const chosen = fact === undefined ? [] : chosenFor(mail, confirmed, mailPurpose(fact));
    if (chosen.length === 0) return [caused];
    return chosen.map(({ municipality, mailboxId }) => ({
      position,
      mail: { ...mail, to: `${municipality}#${mailboxId}` },
    }));
  });
}
