import type { MailTable } from '../mail.js';
import { theAdministrator } from '../recipients.js';

/** The mails about an award that becomes another, beside its notification. */
export const amendmentMails = {
  amendmentFailed: [
    {
      mail: 'amendment-failed',
      moment: 'what was decided elsewhere about the award cannot be carried out',
      to: theAdministrator,
    },
  ],
} as const satisfies Partial<MailTable>;
