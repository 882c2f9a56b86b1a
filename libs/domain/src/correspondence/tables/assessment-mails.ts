import type { MailTable } from '../mail.js';
import { theAdministrator } from '../recipients.js';

/** The mails about an assessment and who makes it. */
export const assessmentMails = {
  conflictRegistered: [
    { mail: 'conflict-registered', moment: 'somebody may not work on a file', to: theAdministrator },
  ],
} as const satisfies Partial<MailTable>;
