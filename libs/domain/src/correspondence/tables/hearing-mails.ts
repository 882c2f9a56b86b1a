import type { MailTable } from '../mail.js';
import { theAdministrator, theApplicant } from '../recipients.js';

/** The mails about the hearing before a lower settlement. */
export const hearingMails = {
  settlementIntended: [
    {
      mail: 'settlement-intended',
      moment: 'less will be settled than awarded, and the municipality is heard',
      to: theApplicant,
      letter: 'intended-settlement',
    },
  ],
  viewsReceived: [
    { mail: 'views-received', moment: 'views come in', to: theApplicant },
    { mail: 'views-to-weigh', moment: 'the same, for the administrator', to: theAdministrator },
  ],
  viewsLapsed: [{ mail: 'views-lapsed', moment: 'the term for views ends without any', to: theAdministrator }],
} as const satisfies Partial<MailTable>;
