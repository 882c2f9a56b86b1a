import type { MailTable } from '../mail.js';
import { theAdministrator, theApplicant } from '../recipients.js';

/** The mails about an award that becomes another. */
export const amendmentMails = {
  awardAmended: [
    {
      mail: 'award-amended',
      moment: 'the award becomes another (after an objection, the decision on that told it)',
      to: (amended, context) => (amended.cause === 'OBJECTION' ? [] : theApplicant(amended, context)),
      letter: 'award-amendment',
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
