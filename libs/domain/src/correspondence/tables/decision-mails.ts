import type { NotifiedDecision } from '../../application/decision-facts.js';
import type { MailContext, MailTable, RecipientCode } from '../mail.js';
import { theAdministrator, theApplicant } from '../recipients.js';

/** The mails about a decision: it leaves with its notification, not before (Awb 3:41). */
export const decisionMails = {
  decisionNotified: [
    { mail: 'award', moment: 'money is granted', to: when('AWARD'), letter: 'award' },
    { mail: 'rejection', moment: 'the application gets nothing', to: when('REJECTION'), letter: 'rejection' },
    {
      mail: 'not-taken-into-consideration',
      moment: 'the application stays incomplete and is not treated',
      to: when('NOT_TAKEN'),
      letter: 'rejection',
    },
    { mail: 'settlement', moment: 'the amount is settled', to: when('SETTLEMENT'), letter: 'settlement' },
    { mail: 'award-amended', moment: 'the award becomes another', to: when('AMENDMENT'), letter: 'award-amendment' },
  ],
  notificationReturned: [
    { mail: 'notification-returned', moment: 'a decision came back and must be sent again', to: theAdministrator },
  ],
} as const satisfies Partial<MailTable>;

type To = (notified: { readonly decision: NotifiedDecision }, context: MailContext) => readonly RecipientCode[];

/** The applicant, when the notification is of this decision. */
function when(decision: NotifiedDecision): To {
  return (notified, context) => (notified.decision === decision ? theApplicant(notified, context) : []);
}
