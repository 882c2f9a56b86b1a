import type { MailTable } from '../mail.js';
import { theAdministrator, theApplicant } from '../recipients.js';

/** The mails about a later day for accountability, payments that were suspended, and information that is not plausible. */
export const accountabilityExtensionMails = {
  accountabilityExtensionAsked: [
    { mail: 'extension-asked', moment: 'a later day to account was asked of BZK', to: theApplicant },
    { mail: 'extension-asked-office', moment: 'the same, for the administrator', to: theAdministrator },
  ],
  accountabilityExtensionAnswered: [
    { mail: 'extension-answered', moment: 'BZK answered: another day, or the day stays', to: theApplicant },
  ],
  paymentsSuspended: [{ mail: 'payments-suspended', moment: 'BZK suspended the general payments', to: theApplicant }],
  paymentsResumed: [
    { mail: 'payments-resumed', moment: 'the general payments go on', to: theApplicant },
    { mail: 'payments-resumed-office', moment: 'the same, for the administrator', to: theAdministrator },
  ],
  accountabilityDoubted: [
    { mail: 'accountability-doubted', moment: 'accountability information is not plausible', to: theApplicant },
  ],
  accountabilityExplained: [
    { mail: 'accountability-explained', moment: 'what was doubted has been explained', to: theApplicant },
  ],
} as const satisfies Partial<MailTable>;
