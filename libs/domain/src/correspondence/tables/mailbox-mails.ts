import type { MailboxNamed } from '../../mailbox/mailbox-facts.js';
import type { MailTable, RecipientCode } from '../mail.js';

/** The mailbox the municipality was registered with, so that a change by a stranger is seen. */
const theRegistered = ({ municipality }: MailboxNamed): readonly RecipientCode[] => [municipality];

/** The mails about mailboxes; all are service (assumption). */
export const mailboxMails = {
  mailboxRegistered: [
    {
      mail: 'mailbox-code',
      moment: 'a mailbox is registered: its code goes to that mailbox',
      to: ({ municipality, mailboxId }) => [`${municipality}#${mailboxId}`],
    },
  ],
  mailboxConfirmed: [{ mail: 'mailbox-confirmed', moment: 'a mailbox is confirmed', to: theRegistered }],
  mailboxRemoved: [{ mail: 'mailbox-removed', moment: 'a mailbox is removed', to: theRegistered }],
} as const satisfies Partial<MailTable>;
