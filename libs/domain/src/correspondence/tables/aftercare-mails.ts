import type { MailTable } from '../mail.js';
import { theAdministrator, theApplicant } from '../recipients.js';

/** The mails about an application after its award. */
export const aftercareMails = {
  accountabilityReceived: [
    { mail: 'accountability-received', moment: 'the information of BZK is registered', to: theApplicant },
  ],
  accountabilityReminded: [
    { mail: 'accountability-reminder', moment: 'the accountability information is nearly due', to: theApplicant },
  ],
  accountabilityOverdue: [
    { mail: 'accountability-overdue', moment: 'no accountability information came in time', to: theApplicant },
    { mail: 'accountability-escalation', moment: 'the same, for the administrator', to: theAdministrator },
  ],
  fileClosed: [
    {
      mail: 'file-ended-by-cancellation',
      moment: 'a file ends because its round is cancelled (other endings have told the applicant before)',
      to: (file, context) => (file.outcome === 'ROUND_CANCELLED' ? theApplicant(file, context) : []),
    },
  ],
} as const satisfies Partial<MailTable>;
