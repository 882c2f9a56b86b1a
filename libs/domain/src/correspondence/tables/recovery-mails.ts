import type { MailTable } from '../mail.js';
import { theApplicant } from '../recipients.js';

/** The mails about a claim on what was paid too much. */
export const recoveryMails = {
  recoveryOpened: [
    {
      mail: 'recovery-claim',
      moment: 'what was paid too much is claimed back',
      to: theApplicant,
      letter: 'recovery-claim',
    },
  ],
  repaymentReminded: [{ mail: 'repayment-reminder', moment: 'a repayment is nearly due', to: theApplicant }],
  repaymentDueMoved: [{ mail: 'repayment-due-moved', moment: 'a repayment is due on another day', to: theApplicant }],
  repaymentReceived: [
    {
      mail: 'repayment-received',
      moment: 'a part of a repayment comes in (the last one has a mail of its own)',
      to: (receipt, context) => (receipt.ends ? [] : theApplicant(receipt, context)),
    },
  ],
  paymentPlanGranted: [
    { mail: 'payment-plan', moment: 'a repayment may be made in parts', to: theApplicant, letter: 'payment-plan' },
  ],
  claimLowered: [{ mail: 'claim-lowered', moment: 'a claim becomes less after an objection', to: theApplicant }],
  repaymentDefaulted: [{ mail: 'repayment-overdue', moment: 'a repayment did not come in time', to: theApplicant }],
  repaymentDemanded: [
    {
      mail: 'payment-reminder',
      moment: 'who did not pay in time is called to pay',
      to: theApplicant,
      letter: 'payment-reminder',
    },
  ],
  interestFixed: [
    { mail: 'interest-decision', moment: 'statutory interest is fixed', to: theApplicant, letter: 'interest-decision' },
  ],
  recoveryWrittenOff: [
    { mail: 'recovery-written-off', moment: 'what is still owed is not reclaimed', to: theApplicant },
  ],
  recoveryPaid: [{ mail: 'recovery-paid', moment: 'everything was repaid', to: theApplicant }],
} as const satisfies Partial<MailTable>;
