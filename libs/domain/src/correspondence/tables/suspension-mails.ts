import type { MailTable } from '../mail.js';
import { JENV_APPROVER, theApplicant } from '../recipients.js';

/** The mails about a decision period that stands still by Awb 4:15(2), and that runs again. */
export const suspensionMails = {
  decisionSuspended: [
    { mail: 'decision-suspended', moment: 'the decision period stands still', to: theApplicant },
    { mail: 'decision-suspended-office', moment: 'the same, for who must decide', to: () => [JENV_APPROVER] },
  ],
  suspensionEnded: [
    { mail: 'suspension-ended', moment: 'the decision period runs again', to: theApplicant },
    { mail: 'suspension-ended-office', moment: 'the same, for who must decide', to: () => [JENV_APPROVER] },
  ],
} as const satisfies Partial<MailTable>;
