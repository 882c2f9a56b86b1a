import type { MailTable } from '../mail.js';
import { JENV_APPROVER, theAdministrator, theApplicant } from '../recipients.js';

/** The mails about paying what was awarded, and about the account it is paid on. */
export const paymentMails = {
  bankAccountGiven: [
    { mail: 'bank-account-to-confirm', moment: 'a municipality gives an account', to: theAdministrator },
  ],
  bankAccountJudged: [
    { mail: 'bank-account-judged', moment: 'the account is confirmed or rejected', to: theApplicant },
  ],
  paymentOpened: [{ mail: 'payment-to-prepare', moment: 'an award is to be paid', to: theAdministrator }],
  paymentPrepared: [{ mail: 'payment-to-approve', moment: 'an order to pay is prepared', to: () => [JENV_APPROVER] }],
  paymentReturned: [{ mail: 'payment-returned', moment: 'an order to pay is given back', to: theAdministrator }],
  paymentReminded: [
    { mail: 'payment-order-reminder', moment: 'the payment is nearly due, or overdue', to: theAdministrator },
  ],
  paymentEscalated: [{ mail: 'payment-escalation', moment: 'the payment is long overdue', to: () => [JENV_APPROVER] }],
  paymentConfirmed: [{ mail: 'payment-made', moment: 'the payment is made', to: theApplicant }],
  paymentFailed: [{ mail: 'payment-failed', moment: 'the payment failed', to: theAdministrator }],
} as const satisfies Partial<MailTable>;
