import type { MailTable } from '../mail.js';
import { theAdministrator, theApplicant } from '../recipients.js';

/** The mails about accountability that does not come, or is not finished. */
export const exOfficioMails = {
  accountabilityAskedAgain: [
    { mail: 'accountability-again', moment: 'the activities are not finished: account again', to: theApplicant },
    { mail: 'accountability-again-office', moment: 'the same, for the administrator', to: theAdministrator },
  ],
  exOfficioOpened: [
    { mail: 'ex-officio-opened', moment: 'the amount will be settled without an application', to: theApplicant },
  ],
} as const satisfies Partial<MailTable>;
