import type { MailTable } from '../mail.js';
import { JENV_APPROVER, theAdministrator, theApplicant } from '../recipients.js';

/** The mails about a late decision. Moment of law: 4:18; the others are service (assumption). */
export const penaltyMails = {
  noticeOfDefaultReceived: [
    {
      mail: 'notice-of-default-received',
      moment: 'a notice of default arrives, also one that makes no penalty run',
      to: theApplicant,
    },
    {
      mail: 'notice-of-default-office',
      moment: 'a penalty will run unless a decision is taken within two weeks (Awb 4:17(3))',
      to: ({ judgement }) => (judgement === 'VALID' ? [...theAdministrator(), JENV_APPROVER] : []),
    },
  ],
  noticeJudgedAnew: [
    {
      mail: 'notice-judged-anew',
      moment: 'a notice of default that came after the decision turns out to have come before it',
      to: theApplicant,
    },
    {
      mail: 'notice-judged-anew-office',
      moment: 'a penalty runs after all unless a decision is taken within the two weeks (Awb 4:17(3))',
      to: ({ judgement }) => (judgement === 'VALID' ? [...theAdministrator(), JENV_APPROVER] : []),
    },
  ],
  noticeDateCorrected: [
    {
      mail: 'notice-date-corrected',
      moment: 'the day on which a notice of default came in is corrected',
      to: (details, context) => [...theApplicant(details, context), ...theAdministrator(), JENV_APPROVER],
    },
  ],
  penaltyStopped: [{ mail: 'penalty-stopped', moment: 'a penalty runs no further, or never ran', to: theApplicant }],
  penaltyPaid: [{ mail: 'penalty-paid', moment: 'the penalty was paid', to: theApplicant }],
  penaltyFixed: [
    {
      mail: 'penalty-decision',
      moment: 'a penalty is fixed, or it is decided that none is due (Awb 4:18)',
      to: theApplicant,
      letter: 'penalty-decision',
    },
  ],
  penaltyDecisionReturned: [
    {
      mail: 'penalty-decision-returned',
      moment: 'the decision on a penalty came back and must be sent again',
      to: theAdministrator,
    },
  ],
  penaltyDecisionNotified: [
    {
      mail: 'penalty-decision-anew',
      moment: 'the decision on a penalty is sent anew',
      to: theApplicant,
      letter: 'penalty-decision',
    },
  ],
} as const satisfies Partial<MailTable>;
