import type { MailTable } from '../mail.js';
import { theAdministrator, theApplicant } from '../recipients.js';

/** The mails about the changes a municipality asks for. */
export const changeRequestMails = {
  changeRequestReceived: [{ mail: 'change-request-received', moment: 'a change is asked for', to: theApplicant }],
  changeRequestDecided: [
    {
      mail: 'change-request-decided',
      moment: 'a change is decided on that leaves the amounts as they are',
      to: (decision, context) => (decision.amends ? [] : theApplicant(decision, context)),
      letter: 'change-decision',
    },
  ],
  executionExtended: [
    { mail: 'execution-extended', moment: 'the execution may last longer', to: theApplicant },
    { mail: 'execution-extended-office', moment: 'the same, for the administrator', to: theAdministrator },
  ],
} as const satisfies Partial<MailTable>;
