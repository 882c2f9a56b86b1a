import type { MailTable } from '../mail.js';
import { theApplicant } from '../recipients.js';

/** The mails about the decision on an application. */
export const decisionMails = {
  awardDecided: [{ mail: 'award', moment: 'money is granted', to: theApplicant, letter: 'award' }],
  applicationRejected: [
    { mail: 'rejection', moment: 'the application gets nothing', to: theApplicant, letter: 'rejection' },
  ],
} as const satisfies Partial<MailTable>;
