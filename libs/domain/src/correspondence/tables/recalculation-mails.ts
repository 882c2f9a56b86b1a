import type { MailTable } from '../mail.js';
import { ADMINISTRATOR, JENV_APPROVER, theApplicant } from '../recipients.js';

/** The mails about ends that were reckoned again with another calendar. */
export const recalculationMails = {
  deadlinesRecalculated: [
    { mail: 'deadlines-recalculated', moment: 'an end moves because the holidays do', to: theApplicant },
    {
      mail: 'deadlines-recalculated-office',
      moment: 'the same, for who must decide and who must pay',
      to: ({ ends }) => [
        ...(ends.some(({ deadline }) => deadline === 'DECISION' || deadline === 'CHANGE_REQUEST')
          ? [JENV_APPROVER]
          : []),
        ...(ends.some(({ deadline }) => deadline === 'PAYMENT') ? [ADMINISTRATOR] : []),
      ],
    },
  ],
} as const satisfies Partial<MailTable>;
