import type { MailTable } from '../mail.js';
import { theAdministrator, theApplicant } from '../recipients.js';

/** The mails about a duty to evaluate. */
export const evaluationMails = {
  evaluationOpened: [{ mail: 'evaluation-opened', moment: 'a project must be evaluated', to: theApplicant }],
  evaluationReminded: [
    {
      mail: 'evaluation-reminder',
      moment: 'the evaluation is nearly due, or overdue',
      to: theApplicant,
      letter: 'evaluation-reminder',
    },
  ],
  evaluationEscalated: [
    { mail: 'evaluation-escalation', moment: 'the evaluation is long overdue', to: theAdministrator },
  ],
  evaluationReceived: [{ mail: 'evaluation-received', moment: 'an evaluation arrives', to: theApplicant }],
  evaluationReturned: [{ mail: 'evaluation-returned', moment: 'the evaluation is not sufficient', to: theApplicant }],
  evaluationAccepted: [{ mail: 'evaluation-accepted', moment: 'the evaluation is accepted', to: theApplicant }],
  evaluationNotDelivered: [
    { mail: 'evaluation-not-delivered', moment: 'the duty ends without an evaluation', to: theApplicant },
  ],
} as const satisfies Partial<MailTable>;
