import type { MailTable } from '../mail.js';
import { theAdministrator, theApplicant } from '../recipients.js';

/** The mails about an award that becomes another, beside its notification. */
export const amendmentMails = {
  revocationIntended: [
    {
      mail: 'revocation-intended',
      moment: 'an award will be revoked or lowered, and the municipality is heard',
      to: theApplicant,
      letter: 'intended-revocation',
    },
  ],
  amendmentFailed: [
    {
      mail: 'amendment-failed',
      moment: 'what was decided elsewhere about the award cannot be carried out',
      to: theAdministrator,
    },
  ],
} as const satisfies Partial<MailTable>;
